/**
 * Errors of an ARMA model given the first p values, with errors of zero before: conditional least
 * squares.
 *
 * @returns n − p errors.
 */
export function conditionalErrors(
  values: Float64Array,
  { ar, ma }: { ar: Float64Array; ma: Float64Array },
): Float64Array {
  const p = ar.length;
  const errors = new Float64Array(values.length);
  for (let i = p; i < values.length; i++) {
    let prediction = 0;
    for (let r = 1; r <= p; r++) prediction += ar[r - 1]! * values[i - r]!;
    for (let r = 1; r <= ma.length && i - r >= p; r++) prediction += ma[r - 1]! * errors[i - r]!;
    errors[i] = values[i]! - prediction;
  }
  return errors.subarray(p);
}
