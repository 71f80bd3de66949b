import type { Distribution } from "./distributions/types.ts";
import type { Alternative } from "./result.ts";

/** Below it p nears the end of the doubles, and its log is told too. */
const LEAST = 1e-300;

/** A p-value; where it is below 1e-300 its natural log, which never underflows, stands beside it. */
export interface TailP {
  readonly p: number;
  readonly logP?: number;
}

/**
 * p of a statistic from its law under the null hypothesis.
 *
 * @param alternative - `greater` (default) is the upper tail, as for χ² and F; `two-sided` doubles
 *   the tail beyond |statistic| of a law that is symmetric about 0.
 */
export function tailP(
  law: Pick<Distribution, "cdf" | "sf" | "logCdf" | "logSf">,
  statistic: number,
  alternative: Alternative = "greater",
): TailP {
  if (alternative === "two-sided") {
    const size = Math.abs(statistic);
    return withLog(Math.min(1, 2 * law.sf(size)), () => Math.LN2 + law.logSf(size));
  }
  return alternative === "greater"
    ? withLog(law.sf(statistic), () => law.logSf(statistic))
    : withLog(law.cdf(statistic), () => law.logCdf(statistic));
}

/** A p-value with its log, which is asked for only where p nears the end of the doubles. */
export function withLog(p: number, log: () => number): TailP {
  if (p >= LEAST) return { p };
  const logP = log();
  return Number.isFinite(logP) ? { p, logP } : { p };
}
