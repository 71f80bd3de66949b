import { createRandom } from "../random/createRandom.ts";
import { moments } from "../statistics/moments.ts";
import { okResult } from "../statistics/result.ts";
import type { OkResult } from "../statistics/result.ts";

export interface PermutationOptions {
  /** Score of a model on these columns, higher is better: the model and metric are the caller's. */
  readonly score: (columns: readonly Float64Array[]) => number;
  readonly names?: readonly string[] | undefined;
  /** Default 10. */
  readonly repeats?: number;
  readonly seed?: number;
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ColumnImportance {
  readonly name: string;
  /** Mean loss of score when the column is shuffled. */
  readonly importance: number;
  /** Over repeats, n − 1; null for one repeat. */
  readonly sd: number | null;
}

/**
 * Permutation importance: how much a model's score falls when one column is shuffled, the others
 * kept. Shared between columns that say the same, so a low value is no proof of uselessness.
 *
 * @param columns - One list per column; never changed.
 * @see Breiman (2001), Machine Learning 45, 5–32.
 */
export function permutationImportance(
  columns: readonly Float64Array[],
  { score, names, repeats = 10, seed = 1, onProgress, signal }: PermutationOptions,
): OkResult<{ baseline: number; columns: readonly ColumnImportance[] }> {
  const baseline = score(columns);
  const table = columns.map((column, j) => {
    const random = createRandom(seed, j % 1000);
    const drops = Array.from({ length: repeats }, () => {
      signal?.throwIfAborted();
      const shuffled = Float64Array.from(random.shuffle(Array.from(column)));
      return baseline - score(columns.with(j, shuffled));
    });
    onProgress?.((j + 1) / columns.length);
    const { mean, variance } = moments(drops);
    const sd = repeats > 1 ? Math.sqrt(variance) : null;
    return { name: names?.[j] ?? `x${j + 1}`, importance: mean, sd };
  });
  return okResult("permutation-importance", { baseline, columns: table });
}
