import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { processScale } from "./processScale.ts";
import type { ProcessOptions } from "./processScale.ts";

export interface CusumOptions extends ProcessOptions {
  /** Half the shift to be found, in sd, default 0.5. */
  readonly slack?: number;
  /** Sum that signals, in sd, default 5. */
  readonly decision?: number;
  /** After a signal both sums begin at 0 again, default false. */
  readonly reset?: boolean;
}

/**
 * Tabular CUSUM: cumulative sums above and below the target, less a slack, in the unit of the
 * values. Finds small lasting shifts.
 *
 * @param values - In the order of time.
 * @returns for the first signal, `estimatedStart`: the value after the sum was last 0.
 * @see Page (1954), Biometrika 41, 100–115; Montgomery (2009) 9.1; NIST/SEMATECH 6.3.2.3.
 */
export function cusumChart(
  values: ArrayLike<number>,
  options: CusumOptions = {},
): Result<{
  target: number;
  sd: number;
  limit: number;
  high: Float64Array;
  low: Float64Array;
  signals: readonly number[];
  estimatedStart: number | null;
}> {
  const id = "cusum-chart";
  const { slack = 0.5, decision = 5, reset = false } = options;
  const scale = processScale(id, values, options);
  if (scale.reason !== undefined) return undefinedResult(id, scale.reason);
  const { target, sd } = scale;
  const limit = decision * sd;
  const n = values.length;
  const [high, low] = [new Float64Array(n), new Float64Array(n)];
  const signals: number[] = [];
  let [above, below] = [0, 0];
  let [aboveStart, belowStart] = [0, 0];
  let estimatedStart: number | null = null;
  for (let i = 0; i < n; i++) {
    if (above === 0) aboveStart = i;
    if (below === 0) belowStart = i;
    const step = values[i]! - target;
    above = high[i] = Math.max(0, above + step - slack * sd);
    below = low[i] = Math.max(0, below - step - slack * sd);
    if (above <= limit && below <= limit) continue;
    estimatedStart ??= above > limit ? aboveStart : belowStart;
    signals.push(i);
    if (reset) [above, below] = [0, 0];
  }
  return okResult(id, { target, sd, limit, high, low, signals, estimatedStart });
}
