/** Weighted sum of squares of y, about its weighted mean when `centred`; in two passes. */
export function totalSquares(
  y: ArrayLike<number>,
  { weights, centred }: { weights?: ArrayLike<number> | undefined; centred: boolean },
): number {
  const weightOf = (i: number) => weights?.[i] ?? 1;
  let [sum, mass] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    sum += weightOf(i) * y[i]!;
    mass += weightOf(i);
  }
  const mean = centred ? sum / mass : 0;
  let [squares, rest] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    const difference = y[i]! - mean;
    squares += weightOf(i) * difference * difference;
    rest += weightOf(i) * difference;
  }
  return centred ? squares - (rest * rest) / mass : squares;
}
