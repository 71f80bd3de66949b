import type { Design } from "../../lib/statistics/regression/design.ts";
import type { LinearModel } from "../../lib/statistics/regression/linearModel.ts";
import { weightedLeastSquares } from "../../lib/statistics/regression/weightedLeastSquares.ts";

interface Input {
  readonly y: Float64Array;
  readonly weights: Float64Array;
  /** Cluster of each row. */
  readonly blocks: readonly string[];
  /** Period of each row, in order of time. */
  readonly periods: readonly string[];
  readonly lags: number;
  readonly predict: readonly ArrayLike<number>[];
}

interface WiderErrors {
  readonly status: "ok";
  readonly model: LinearModel;
  /** Of each coefficient. */
  readonly standardErrors: readonly number[];
  readonly p: readonly number[];
  /** Of each row predicted. */
  readonly intervals: readonly (readonly [number, number])[];
}

/**
 * Weighted least squares with two kinds of errors, of which the larger counts for each coefficient
 * and prediction: clustered by block, and HAC between periods. Blocks take what happens within them
 * as it is, but cut it off at their edges; HAC does not, and counts what is farther apart less.
 */
export function fitWiderErrors(
  design: Design,
  { y, weights, blocks, periods, lags, predict }: Input,
): WiderErrors | { readonly status: "undefined"; readonly reason: string } {
  const kinds = [
    { covariance: "cluster", clusters: blocks },
    { covariance: "HAC", clusters: periods, lags },
  ] as const;
  const [byBlock, byTime] = kinds.map((kind) =>
    weightedLeastSquares(design, y, weights, { ...kind, predict }),
  );
  if (byBlock!.status !== "ok") return { status: "undefined", reason: byBlock!.reason };
  if (byTime!.status !== "ok") return { status: "undefined", reason: byTime!.reason };
  const [a, b] = [byBlock!, byTime!];
  return {
    status: "ok",
    model: a,
    standardErrors: a.coefficients.map(({ standardError }, j) =>
      Math.max(standardError, b.coefficients[j]!.standardError),
    ),
    p: a.coefficients.map(({ p }, j) => Math.max(p ?? 1, b.coefficients[j]!.p ?? 1)),
    intervals: a.predictions!.map(({ interval }, i) =>
      wider(interval, b.predictions![i]!.interval),
    ),
  };
}

const wider = <T extends readonly [number, number]>(a: T, b: T): T =>
  a[1] - a[0] >= b[1] - b[0] ? a : b;
