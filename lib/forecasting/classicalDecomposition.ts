import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { decompose } from "./decompose.ts";
import { strength } from "./componentStrength.ts";
import type { Components } from "./componentStrength.ts";
import { requirePositive } from "./requirePositive.ts";

/**
 * Classical decomposition into trend (moving average), season and remainder.
 *
 * @param values - Oldest first, at least two whole periods; above 0 for `multiplicative`.
 * @returns lists as long as the values; trend and remainder are null for half a period at the ends.
 * @throws RangeError for a value of at most 0 when multiplicative.
 * @see Checked against R's decompose and statsmodels' seasonal_decompose.
 */
export function classicalDecomposition(
  values: Float64Array,
  { period, type = "additive" }: { period: number; type?: "additive" | "multiplicative" },
): Result<Components & { figure: number[] }> {
  const id = "classical-decomposition";
  const multiplicative = type === "multiplicative";
  if (values.length < 2 * period)
    return undefinedResult(
      id,
      `needs at least two periods = ${2 * period} values, got ${values.length}`,
    );
  if (multiplicative) requirePositive(id, values);
  const { trend, seasonal, figure } = decompose(values, period, multiplicative);
  const remainder = values.map((value, i) =>
    multiplicative ? value / (trend[i]! * seasonal[i]!) : value - trend[i]! - seasonal[i]!,
  );
  const known = (list: Float64Array) =>
    Float64Array.from(
      list.filter((_, i) => !Number.isNaN(trend[i]!)),
      (value) => (multiplicative ? Math.log(value) : value),
    );
  return okResult(id, {
    trend: Array.from(trend, orNull),
    seasonal: Array.from(seasonal),
    remainder: Array.from(remainder, orNull),
    figure: Array.from(figure),
    trendStrength: strength(known(remainder), known(trend)),
    seasonalStrength: strength(known(remainder), known(seasonal)),
  });
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
