import { okResult } from "../statistics/result.ts";
import type { OkResult } from "../statistics/result.ts";
import type { Folds } from "./kFoldSplit.ts";
import { splitsOf } from "./splits.ts";

/**
 * k folds that never divide a group (a user, a shop): the largest group left goes to the fold with
 * the fewest rows, as scikit-learn does.
 *
 * @param groups - Group of each row.
 * @throws RangeError when there are more folds than groups.
 */
export function groupKFoldSplit(
  groups: ArrayLike<string | number>,
  { folds = 5 }: { readonly folds?: number } = {},
): OkResult<Folds & { sizes: readonly number[] }> {
  const id = "group-k-fold-split";
  const sizeOf = new Map<string | number, number>();
  for (let i = 0; i < groups.length; i++) sizeOf.set(groups[i]!, (sizeOf.get(groups[i]!) ?? 0) + 1);
  if (folds > sizeOf.size)
    throw new RangeError(
      `${id}: folds must be at most the number of groups = ${sizeOf.size}, got ${folds}`,
    );
  const ascending = [...sizeOf].sort(([a], [b]) => (a < b ? -1 : 1)).sort((a, b) => a[1] - b[1]);
  const sizes = Array<number>(folds).fill(0);
  const foldOfGroup = new Map<string | number, number>();
  for (const [group, size] of ascending.reverse()) {
    const lightest = sizes.indexOf(Math.min(...sizes));
    foldOfGroup.set(group, lightest);
    sizes[lightest]! += size;
  }
  const foldOf = Uint32Array.from(groups as ArrayLike<number>, (group) => foldOfGroup.get(group)!);
  return okResult(id, { splits: splitsOf(foldOf, folds), foldOf, sizes });
}
