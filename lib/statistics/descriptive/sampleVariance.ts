import { chiSquare } from "../distributions/chiSquare.ts";
import type { Moments } from "../moments.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Interval, Result } from "../result.ts";

export interface VarianceOptions {
  /** Divide by n instead of n − 1, default false. */
  readonly population?: boolean;
  /** Level of the interval for normal values, default 0.95. */
  readonly level?: number;
  /** Report its square root, default false. */
  readonly root?: boolean;
}

/**
 * Variance or standard deviation with the χ² interval of normal values.
 *
 * @returns `estimate` in squared units, or in units with `root`; the interval is for the
 *   population's value whichever divisor was asked for.
 */
export function sampleVariance(
  { n, mean, variance }: Moments,
  { population = false, level = 0.95, root = false }: VarianceOptions = {},
): Result<{ mean: number; n: number }> {
  const id = root ? "standard-deviation" : "variance";
  const wanted = population ? 1 : 2;
  if (n < wanted)
    return undefinedResult(
      id,
      `needs at least ${wanted} ${wanted === 1 ? "value" : "values"}, got ${n}`,
    );
  const form = (value: number) => (root ? Math.sqrt(value) : value);
  const df = n - 1;
  const estimate = form(population ? (variance * df) / n : variance);
  const found = { estimate, mean, n };
  if (!(df > 0)) return okResult(id, found);
  const chi = chiSquare(df);
  const tail = (1 - level) / 2;
  const sum = df * variance;
  const interval: Interval = [form(sum / chi.isf(tail)), form(sum / chi.quantile(tail))];
  return okResult(id, {
    ...found,
    df,
    interval,
    level,
    assumptions: [
      {
        name: "normal values",
        ok: null,
        detail: "the interval depends on it at every sample size",
      },
    ],
  });
}
