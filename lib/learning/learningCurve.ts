import { okResult, undefinedResult } from "../statistics/result.ts";
import { moments } from "../statistics/moments.ts";
import type { Result } from "../statistics/result.ts";
import type { Split } from "./splits.ts";

/** Scores of one fit; `undefined` where the rows allow no fit or score. */
export interface FitScores {
  readonly train: number;
  readonly test: number;
}

export interface LearningCurvePoint {
  readonly size: number;
  /** Splits that could be fitted and scored. */
  readonly fits: number;
  readonly trainMean: number | null;
  readonly trainSd: number | null;
  readonly testMean: number | null;
  readonly testSd: number | null;
}

export interface LearningCurveOptions {
  /** Learns from `train`, scores both: the model and the metric are the caller's. */
  readonly fitAndScore: (train: Uint32Array, test: Uint32Array) => FitScores | undefined;
  readonly splits: readonly Split[];
  /** Shares of the smallest training set, in (0, 1]. */
  readonly shares: ArrayLike<number>;
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Score on training and held-out rows as the training set grows: the first `size` rows of each
 * split's training set, as scikit-learn's `learning_curve`.
 *
 * @returns means and standard deviations (n − 1) over splits, by size; undefined when no fit works.
 */
export function learningCurve(
  options: LearningCurveOptions,
): Result<{ points: readonly LearningCurvePoint[] }> {
  const id = "learning-curve";
  const { fitAndScore, splits, shares, onProgress, signal } = options;
  const largest = Math.min(...splits.map(({ train }) => train.length));
  const sizes = [...new Set(Array.from(shares, (share) => Math.floor(share * largest + 1e-9)))];
  const used = sizes.filter((size) => size > 0).sort((a, b) => a - b);
  const points = used.map((size, k) => {
    const scores = splits.flatMap(({ train, test }) => {
      signal?.throwIfAborted();
      return fitAndScore(train.subarray(0, size), test) ?? [];
    });
    onProgress?.((k + 1) / used.length);
    const of = (key: keyof FitScores) => moments(scores.map((score) => score[key]));
    const [train, test] = [of("train"), of("test")];
    const some = scores.length > 0;
    const spread = (variance: number) => (scores.length > 1 ? Math.sqrt(variance) : null);
    return {
      size,
      fits: scores.length,
      trainMean: some ? train.mean : null,
      trainSd: spread(train.variance),
      testMean: some ? test.mean : null,
      testSd: spread(test.variance),
    };
  });
  if (points.every(({ fits }) => fits === 0))
    return undefinedResult(id, "no size had rows enough to fit and score the model");
  return okResult(id, { points });
}
