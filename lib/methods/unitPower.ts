/** Power of the values' unit that each number of a summary carries; other numbers carry none. */
export const unitPower: Readonly<Record<string, number>> = {
  mean: 1,
  sd: 1,
  sum: 1,
  variance: 2,
  sumSquares: 2,
};
