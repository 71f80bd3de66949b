import { exponential } from "../distributions/exponential.ts";
import { kolmogorovLimitSf } from "../distributions/kolmogorovLimitSf.ts";
import { kolmogorovSf } from "../distributions/kolmogorovSf.ts";
import { normal } from "../distributions/normal.ts";
import { smirnovSf } from "../distributions/smirnovSf.ts";
import { uniform } from "../distributions/uniform.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";

export interface KsOneSampleOptions {
  readonly distribution?: "normal" | "uniform" | "exponential";
  /** Mean, lower end, or start of the distribution, default 0. */
  readonly location?: number;
  /** Standard deviation, width, or mean distance from the start; above 0, default 1. */
  readonly scale?: number;
  readonly alternative?: Alternative;
  readonly pMethod?: "exact" | "asymptotic";
}

/**
 * Kolmogorov–Smirnov test of values against a distribution that is known beforehand.
 *
 * `greater` looks at how far the values' distribution function lies above, `less` below.
 *
 * @param values - Not those from which the parameters were estimated: p would be too large.
 * @returns `statistic` D, `locationOfD` where it is reached.
 * @see Kolmogorov (1933); Simard & L'Ecuyer (2011). Checked against SciPy.
 */
export function ksOneSample(
  values: ArrayLike<number>,
  options: KsOneSampleOptions = {},
): Result<{ locationOfD: number }> {
  const id = "ks-one-sample";
  const { distribution = "normal", location = 0, scale = 1, pMethod = "exact" } = options;
  const { alternative = "two-sided" } = options;
  const n = values.length;
  if (n === 0) return undefinedResult(id, "no values");
  const law = MAKERS[distribution]();
  const sorted = sortedCopy(values);
  let [above, below] = [0, 0];
  let [atAbove, atBelow] = [sorted[0]!, sorted[0]!];
  for (let i = 0; i < n; i++) {
    const theory = law.cdf((sorted[i]! - location) / scale);
    if ((i + 1) / n - theory > above) [above, atAbove] = [(i + 1) / n - theory, sorted[i]!];
    if (theory - i / n > below) [below, atBelow] = [theory - i / n, sorted[i]!];
  }
  const upper = alternative === "greater" || (alternative === "two-sided" && above >= below);
  const statistic = upper ? above : below;
  const p =
    alternative !== "two-sided"
      ? smirnovSf(statistic, n)
      : pMethod === "exact"
        ? kolmogorovSf(statistic, n)
        : kolmogorovLimitSf(Math.sqrt(n) * statistic);
  return okResult(id, { statistic, p, alternative, locationOfD: upper ? atAbove : atBelow });
}

const MAKERS = {
  normal: () => normal(),
  uniform: () => uniform(0, 1),
  exponential: () => exponential(1),
};
