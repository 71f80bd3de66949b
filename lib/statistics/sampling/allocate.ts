/**
 * Whole shares of a total in proportion to weights, by largest remainders, none above its limit;
 * what a full one cannot take goes to the others. Ties go to the earlier one.
 *
 * @param weights - At least 0, one above 0.
 * @param limits - Most that each may get; the total is at most their sum.
 */
export function allocate(
  total: number,
  weights: ArrayLike<number>,
  limits: ArrayLike<number>,
): number[] {
  const shares = Array<number>(weights.length).fill(0);
  let left = total;
  while (left > 0) {
    const open = shares.flatMap((share, i) => (share < limits[i]! ? [i] : []));
    const weighed = open.some((i) => weights[i]! > 0);
    const weightOf = (i: number) => (weighed ? weights[i]! : limits[i]! - shares[i]!);
    const sum = open.reduce((all, i) => all + weightOf(i), 0);
    const exact = open.map((i) => ({ i, want: (left * weightOf(i)) / sum }));
    const full = exact.filter(({ i, want }) => want >= limits[i]! - shares[i]!);
    if (full.length) {
      for (const { i } of full) {
        left -= limits[i]! - shares[i]!;
        shares[i] = limits[i]!;
      }
      continue;
    }
    const whole = exact.map(({ i, want }) => ({ i, rest: want - Math.floor(want) }));
    for (const { i, want } of exact) shares[i]! += Math.floor(want);
    left -= exact.reduce((all, { want }) => all + Math.floor(want), 0);
    whole.sort((a, b) => b.rest - a.rest || a.i - b.i);
    for (const { i } of whole.slice(0, left)) shares[i]!++;
    left = 0;
  }
  return shares;
}
