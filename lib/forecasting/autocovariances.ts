import { moments } from "../statistics/moments.ts";

/**
 * Autocovariances at lags 0 to `maxLag`, each divided by n (so that they are positive
 * semidefinite), about the mean.
 */
export function autocovariances(values: Float64Array, maxLag: number): Float64Array {
  const { mean } = moments(values);
  const n = values.length;
  return Float64Array.from({ length: maxLag + 1 }, (_, lag) => {
    let sum = 0;
    for (let i = lag; i < n; i++) sum += (values[i]! - mean) * (values[i - lag]! - mean);
    return sum / n;
  });
}
