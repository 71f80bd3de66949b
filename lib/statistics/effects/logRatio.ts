import { normal } from "../distributions/normal.ts";
import { okResult, undefinedResult, unboundedResult } from "../result.ts";
import type { Result } from "../result.ts";

/** A ratio whose logarithm is nearly normal. */
interface Parts {
  /** Numerator and denominator of the ratio, of at least 0. */
  readonly ratio: readonly [number, number];
  /** Standard error of the logarithm; only used when both are above 0. */
  readonly logError: number;
  readonly level: number;
  /** What the ratio is called in a reason. */
  readonly name: string;
}

/** Estimate, log standard error and log interval of a ratio; 0, infinite and 0 / 0 are named. */
export function logRatio(id: string, parts: Parts): Result<{ logStandardError?: number }> {
  const { level, logError, name } = parts;
  const [above, below] = parts.ratio;
  if (above === 0 && below === 0) return undefinedResult(id, `the ${name} is 0 / 0`);
  if (below === 0) return unboundedResult(id, `the ${name} is infinite`, {});
  if (above === 0)
    return unboundedResult(id, `the ${name} is 0: its logarithm has no finite interval`, {
      estimate: 0,
    });
  const estimate = above / below;
  const half = normal().isf((1 - level) / 2) * logError;
  const log = Math.log(above) - Math.log(below);
  return okResult(id, {
    estimate,
    interval: [Math.exp(log - half), Math.exp(log + half)] as const,
    level,
    logStandardError: logError,
  });
}
