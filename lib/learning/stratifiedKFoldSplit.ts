import { createRandom } from "../random/createRandom.ts";
import { okResult } from "../statistics/result.ts";
import type { OkResult } from "../statistics/result.ts";
import type { FoldOptions, Folds } from "./kFoldSplit.ts";
import { splitsOf } from "./splits.ts";

/**
 * k folds that each hold every class in nearly its share, allotted as scikit-learn does: rows of
 * one class go to the folds in their order, or in random order when shuffled.
 *
 * @param labels - Class of each row.
 * @returns a warning names the smallest class when it does not reach every fold.
 * @throws RangeError when no class has as many rows as there are folds.
 */
export function stratifiedKFoldSplit(
  labels: ArrayLike<string | number>,
  { folds = 5, shuffle = false, seed = 1 }: FoldOptions = {},
): OkResult<Folds> {
  const id = "stratified-k-fold-split";
  const rowsOf = new Map<string | number, number[]>();
  for (let i = 0; i < labels.length; i++) {
    const rows = rowsOf.get(labels[i]!);
    if (rows) rows.push(i);
    else rowsOf.set(labels[i]!, [i]);
  }
  const sizes = [...rowsOf.values()].map((rows) => rows.length);
  if (folds > Math.max(...sizes))
    throw new RangeError(
      `${id}: folds must be at most the rows of the largest class = ${Math.max(...sizes)}, got ${folds}`,
    );
  const random = createRandom(seed);
  const foldOf = new Uint32Array(labels.length);
  let start = 0;
  for (const rows of rowsOf.values()) {
    // Rows sorted by class are dealt out one by one: position k goes to fold k mod folds.
    const dealt = rows.map((_, k) => (start + k) % folds).sort((a, b) => a - b);
    if (shuffle) random.shuffle(dealt);
    rows.forEach((row, k) => (foldOf[row] = dealt[k]!));
    start += rows.length;
  }
  const [smallest, least] = [...rowsOf].reduce((a, b) => (b[1].length < a[1].length ? b : a));
  const warnings =
    least.length < folds
      ? [`class ${smallest} has only ${least.length} rows, so some of ${folds} folds lack it`]
      : [];
  return okResult(id, { splits: splitsOf(foldOf, folds), foldOf, warnings });
}
