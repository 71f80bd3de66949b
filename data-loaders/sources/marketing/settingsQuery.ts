/**
 * The thresholds that the cleaning models read, as the query of their one row.
 *
 * @param fence - Interquartile ranges beyond the quartiles from which a cost is an outlier.
 * @throws RangeError if it is no number from 0 to 10, or has more than two decimals.
 */
export function settingsQuery(fence: number): string {
  if (!(fence >= 0 && fence <= 10 && Number(fence.toFixed(2)) === fence))
    throw new RangeError(
      `settingsQuery: fence must be a number from 0 to 10 with at most two decimals, got ${fence}`,
    );
  return `select ${fence}::decimal(4, 2) as fence`;
}
