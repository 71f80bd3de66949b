/** The power of two that brings the largest entry into [1, 2); 1 for a column of zeros. */
export function powerOfTwoScale(column: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < column.length; i++) {
    const size = Math.abs(column[i]!);
    if (size > largest) largest = size;
  }
  if (largest === 0) return 1;
  const exponent = Math.floor(Math.log2(largest));
  return 2 ** Math.max(-1000, Math.min(1000, -exponent));
}
