import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { componentStrength } from "./componentStrength.ts";
import type { Components } from "./componentStrength.ts";
import { fitStl } from "./fitStl.ts";

export interface StlOptions {
  readonly period: number;
  /** Loess span of each season's subseries, odd, 7 or more advised; 0 (default) for one fixed pattern. */
  readonly seasonalWindow?: number;
  /** Loess span of the trend; default the next odd number of 1.5 period / (1 − 1.5 / seasonal). */
  readonly trendWindow?: number | undefined;
  /** Down-weights outliers in 15 outer rounds, default false. */
  readonly robust?: boolean;
}

/**
 * Seasonal-trend decomposition by loess.
 *
 * @param values - Oldest first, more than two whole periods.
 * @returns `trend`, `seasonal`, `remainder` (they add up to the values), robustness `weights`.
 * @see Cleveland et al. (1990), Journal of Official Statistics 6, 3–73. Checked against R's stl.
 */
export function stlDecomposition(
  values: Float64Array,
  options: StlOptions,
): Result<Components & { weights: number[] }> {
  const id = "stl-decomposition";
  const { seasonalWindow = 0, trendWindow = 3 } = options;
  if (seasonalWindow !== 0 && !(seasonalWindow >= 3 && seasonalWindow % 2 === 1))
    throw new RangeError(
      `${id}: seasonalWindow must be 0 or an odd number of at least 3, got ${seasonalWindow}`,
    );
  if (trendWindow % 2 === 0)
    throw new RangeError(`${id}: trendWindow must be odd, got ${trendWindow}`);
  if (values.length <= 2 * options.period)
    return undefinedResult(
      id,
      `needs more than two periods = ${2 * options.period} values, got ${values.length}`,
    );
  const { trend, seasonal, remainder, weights } = fitStl(values, options);
  return okResult(id, {
    ...componentStrength({ trend, seasonal, remainder }),
    weights: Array.from(weights),
  });
}
