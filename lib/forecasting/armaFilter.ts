import { armaAutocovariances } from "./armaAutocovariances.ts";

export interface ArmaRun {
  /** xᵢ less its best linear prediction from the values before; 0 beyond the last value. */
  readonly innovations: Float64Array;
  /** Their variances, in units of σ². */
  readonly variances: Float64Array;
  /** Best predictions of values n, n + 1, …, from all n values. */
  readonly ahead: Float64Array;
}

/** A variance this near to 1 has converged: the gains stay as they are. */
const CONVERGED = 1e-12;

/**
 * Exact one-step predictions of a stationary ARMA process, started from its stationary
 * distribution: the Cholesky factorisation of the covariance of the process, banded beyond the
 * first max(p, q) values by taking the autoregression out. It yields what the Kalman filter does.
 *
 * @param ahead - How many values to predict beyond the last, default 0.
 * @returns undefined when the process is not stationary.
 * @see Brockwell & Davis (1991), Time Series: Theory and Methods, 2nd ed., 5.2 and 5.3 (innovations
 *   algorithm, eq. 5.3.5).
 */
export function armaFilter(
  values: Float64Array,
  { ar, ma }: { ar: Float64Array; ma: Float64Array },
  ahead = 0,
): ArmaRun | undefined {
  const n = values.length;
  const [p, q] = [ar.length, ma.length];
  const m = Math.max(p, q);
  const covariance = makeCovariance(ar, ma, m);
  if (!covariance) return undefined;
  // Only the last max(p, q) rows are read again: a ring of them.
  const ring = Array.from({ length: m + 1 }, () => new Float64Array(m));
  const first = (k: number) => (k < m ? 0 : Math.max(0, k - q));
  const innovations = new Float64Array(n + ahead);
  const variances = new Float64Array(n + ahead).fill(1);
  const predicted = new Float64Array(ahead);
  let settled = false;
  let last = ring[0]!;
  for (let i = 0; i < n + ahead; i++) {
    const start = first(i);
    const row = settled ? last : ring[i % (m + 1)]!;
    if (!settled) {
      let variance = covariance(i, i);
      for (let k = start; k < i; k++) {
        const other = ring[k % (m + 1)]!;
        const from = first(k);
        let sum = covariance(i, k);
        for (let j = Math.max(start, from); j < k; j++)
          sum -= row[j - start]! * other[j - from]! * variances[j]!;
        row[k - start] = sum / variances[k]!;
        variance -= row[k - start]! * sum;
      }
      if (!(variance > 0)) return undefined;
      variances[i] = variance;
      settled = i >= 2 * m && Math.abs(variance - 1) < CONVERGED;
    }
    last = row;
    let prediction = 0;
    for (let j = start; j < i; j++) prediction += row[j - start]! * innovations[j]!;
    const read = (at: number) => (at < n ? values[at]! : predicted[at - n]!);
    if (i >= m) for (let r = 1; r <= p; r++) prediction += ar[r - 1]! * read(i - r);
    if (i < n) innovations[i] = values[i]! - prediction;
    else predicted[i - n] = prediction;
  }
  return { innovations, variances, ahead: predicted };
}

/** κ(i, k) of eq. 5.3.5 for k ≤ i, counted from 0. */
function makeCovariance(ar: Float64Array, ma: Float64Array, m: number) {
  const [p, q] = [ar.length, ma.length];
  const gamma = armaAutocovariances(ar, ma, 2 * m);
  if (!gamma) return undefined;
  const crossed = Float64Array.from({ length: 2 * m + 1 }, (_, lag) => {
    let sum = gamma[lag]!;
    for (let r = 1; r <= p; r++) sum -= ar[r - 1]! * gamma[Math.abs(r - lag)]!;
    return sum;
  });
  const moving = Float64Array.from({ length: q + 1 }, (_, lag) => {
    let sum = lag === 0 ? 1 : ma[lag - 1]!;
    for (let r = 1; r + lag <= q; r++) sum += ma[r - 1]! * ma[r + lag - 1]!;
    return sum;
  });
  return (i: number, k: number): number => {
    if (k >= m) return moving[i - k] ?? 0;
    return i < m ? gamma[i - k]! : i < 2 * m ? crossed[i - k]! : 0;
  };
}
