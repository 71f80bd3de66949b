/**
 * Partial autocorrelations from autocorrelations, by the Durbin–Levinson recursion.
 *
 * @param correlations - At lags 0 (= 1), 1, 2, …
 * @returns those at lags 1, 2, …; zeros from the lag on where the past tells everything.
 * @see Brockwell & Davis (1991), Time Series: Theory and Methods, 2nd ed., 5.2.
 */
export function partialCorrelations(correlations: Float64Array): Float64Array {
  const maxLag = correlations.length - 1;
  const partial = new Float64Array(maxLag);
  let coefficients = new Float64Array(maxLag);
  let left = 1;
  for (let lag = 1; lag <= maxLag && left > 0; lag++) {
    let unexplained = correlations[lag]!;
    for (let j = 1; j < lag; j++) unexplained -= coefficients[j - 1]! * correlations[lag - j]!;
    const next = unexplained / left;
    const updated = coefficients.slice();
    for (let j = 1; j < lag; j++)
      updated[j - 1] = coefficients[j - 1]! - next * coefficients[lag - j - 1]!;
    updated[lag - 1] = next;
    partial[lag - 1] = next;
    coefficients = updated;
    left *= 1 - next * next;
  }
  return partial;
}
