import type { Moments } from "../moments.ts";
import { undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { logGamma } from "../special/logGamma.ts";
import { pooledSd } from "./pooledSd.ts";
import { standardisedDifference } from "./standardisedDifference.ts";
import type { DifferenceFound, DifferenceOptions } from "./standardisedDifference.ts";

/**
 * Hedges' g: Cohen's d without its bias in small samples, by the exact factor.
 *
 * @param a - First group: 4 values in all; mean and unbiased variance.
 * @param b - Second group, same unit.
 * @see Hedges (1981), Journal of Educational Statistics 6, eq. 6e.
 */
export function hedgesG(
  a: Moments,
  b: Moments,
  options: DifferenceOptions = {},
): Result<DifferenceFound> {
  const id = "hedges-g";
  const found = pooledSd(a, b);
  if ("reason" in found) return undefinedResult(id, found.reason);
  const { sd, df } = found;
  if (df < 2) return undefinedResult(id, "at least 4 values in all are needed, there are 3");
  const d = (a.mean - b.mean) / sd;
  return standardisedDifference(
    id,
    { d, df, sizes: [a.n, b.n], factor: smallSampleFactor(df) },
    options,
  );
}

/** Γ(df / 2) / (√(df / 2) Γ((df − 1) / 2)); its series where the logarithms would cancel. */
function smallSampleFactor(df: number): number {
  if (df > 1000) return 1 - 3 / (4 * df) - 7 / (32 * df * df);
  return Math.exp(logGamma(df / 2) - 0.5 * Math.log(df / 2) - logGamma((df - 1) / 2));
}
