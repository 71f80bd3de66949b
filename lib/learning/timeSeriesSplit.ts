import { okResult } from "../statistics/result.ts";
import type { OkResult } from "../statistics/result.ts";
import type { Split } from "./splits.ts";

export interface TimeSeriesSplitOptions {
  /** From 1, default 5. */
  readonly splits?: number;
  /** Rows of each test; default n / (splits + 1), rounded down. */
  readonly testSize?: number | undefined;
  /** Rows left out between training and test, default 0. */
  readonly gap?: number;
  /** Only the latest so many rows train; default all. */
  readonly maxTrainSize?: number | undefined;
}

/**
 * Splits of rows in the order of time: training always ends before the test begins, and each test
 * follows the one before (expanding window, or sliding with `maxTrainSize`), as scikit-learn.
 *
 * @throws RangeError when no row would be left to train on.
 */
export function timeSeriesSplit(
  n: number,
  options: TimeSeriesSplitOptions = {},
): OkResult<{ splits: readonly Split[] }> {
  const id = "time-series-split";
  const { splits = 5, gap = 0, maxTrainSize = Infinity } = options;
  const testSize = options.testSize ?? Math.floor(n / (splits + 1));
  const first = n - splits * testSize;
  if (testSize < 1 || first - gap < 1)
    throw new RangeError(
      `${id}: n must leave rows to train on before ${splits} tests of ${Math.max(1, testSize)} and a gap of ${gap}, got ${n}`,
    );
  const range = (from: number, to: number) =>
    Uint32Array.from({ length: to - from }, (_, i) => from + i);
  return okResult(id, {
    splits: Array.from({ length: splits }, (_, k) => {
      const start = first + k * testSize;
      const end = start - gap;
      return {
        train: range(Math.max(0, end - maxTrainSize), end),
        test: range(start, start + testSize),
      };
    }),
  });
}
