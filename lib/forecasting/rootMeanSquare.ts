/** √(Σx² / df), df default n; scaled so that squares cannot leave the doubles. */
export function rootMeanSquare(values: ArrayLike<number>, df = values.length): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  if (largest === 0) return 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i]! / largest) ** 2;
  return largest * Math.sqrt(sum / df);
}
