/**
 * Rows of a type 2 dimension: one for each customer, and one more for each change.
 *
 * @param size.customers - At the start; none is added.
 * @param size.changesPerYear - Per customer, ≥ 0.
 * @param size.years - Length of the history, ≥ 0.
 * @returns Expected number of rows.
 * @throws RangeError for a number that is negative or not finite.
 */
export function historyRows(size: {
  customers: number;
  changesPerYear: number;
  years: number;
}): number {
  for (const [name, value] of Object.entries(size))
    if (!(value >= 0 && value < Infinity))
      throw new RangeError(`historyRows: ${name} must be a number from 0 on, got ${value}`);
  return size.customers * (1 + size.changesPerYear * size.years);
}
