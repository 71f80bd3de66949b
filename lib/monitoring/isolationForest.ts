import { createRandom } from "../random/createRandom.ts";
import { sortedCopy } from "../statistics/ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { Columns } from "../statistics/linearAlgebra/columns.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";
import { addPathLengths, meanPathLength } from "./isolationTree.ts";

export interface IsolationForestOptions {
  /** Default 100. */
  readonly trees?: number;
  /** Rows drawn for each tree, default 256 or all. */
  readonly sampleSize?: number;
  /** Share of rows to report as outliers, in (0, 0.5], default 0.1. */
  readonly contamination?: number;
  readonly seed?: number;
}

export interface IsolationForest {
  /** 2^(−mean path / expected path): near 1 stands alone, well below 0.5 lies in a crowd. */
  readonly scores: Float64Array;
  readonly threshold: number;
  /** Rows whose score exceeds the threshold, highest first. */
  readonly outliers: readonly number[];
}

/**
 * Isolation forest: rows that few random cuts separate from the rest are anomalous. Scores are
 * minus scikit-learn's `score_samples`, but for the random numbers. Progress after each tree.
 *
 * @param columns - One list per variable; scale does not matter.
 * @see Liu, Ting & Zhou (2008), ICDM, 413–422.
 */
export function* isolationForest(
  columns: Columns,
  { trees = 100, sampleSize = 256, contamination = 0.1, seed = 1 }: IsolationForestOptions = {},
): Steps<Result<IsolationForest>> {
  const id = "isolation-forest";
  const n = columns[0]?.length ?? 0;
  if (n < 2) return undefinedResult(id, `at least 2 rows are needed, got ${n}`);
  if (columns.every((column) => column.every((value) => value === column[0])))
    return undefinedResult(id, "all rows are equal: none can be isolated");
  const size = Math.min(sampleSize, n);
  const depth = Math.ceil(Math.log2(Math.max(size, 2)));
  const random = createRandom(seed);
  const lengths = new Float64Array(n);
  const order = Array.from({ length: n }, (_, i) => i);
  for (let tree = 0; tree < trees; tree++) {
    for (let k = 0; k < size; k++) {
      const other = random.integer(k, n - 1);
      [order[k], order[other]] = [order[other]!, order[k]!];
    }
    addPathLengths(columns, order.slice(0, size), { depth, random, lengths });
    yield (tree + 1) / trees;
  }
  const scores = lengths.map((length) => 2 ** (-length / trees / meanPathLength(size)));
  const threshold = sortedQuantile(sortedCopy(scores), 1 - contamination);
  const outliers = order
    .filter((row) => scores[row]! > threshold)
    .sort((a, b) => scores[b]! - scores[a]! || a - b);
  return okResult(id, { scores, threshold, outliers });
}
