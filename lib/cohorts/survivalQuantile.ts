/**
 * Time at which a falling step curve first reaches `share`; midway to the next step where it runs
 * along `share` exactly, as in R's `quantile.survfit`.
 *
 * @param curve - Values from each time on; null where there is none.
 * @returns null when the curve stays above.
 */
export function survivalQuantile(
  curve: readonly { readonly time: number; readonly value: number | null }[],
  share = 0.5,
): number | null {
  // R's tolerance: products of shares rarely hit one half to the last digit.
  const tolerance = Math.sqrt(Number.EPSILON);
  const first = curve.findIndex(({ value }) => value !== null && value <= share + tolerance);
  if (first < 0) return null;
  if (Math.abs(curve[first]!.value! - share) > tolerance) return curve[first]!.time;
  const next = curve.findIndex(({ value }) => value !== null && value < share - tolerance);
  return next < 0 ? curve[first]!.time : (curve[first]!.time + curve[next]!.time) / 2;
}
