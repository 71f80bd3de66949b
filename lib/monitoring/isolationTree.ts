import type { Random } from "../random/createRandom.ts";
import type { Columns } from "../statistics/linearAlgebra/columns.ts";

/** Mean path length of an unsuccessful search in a binary tree of n rows. Liu et al., eq. 1. */
export function meanPathLength(n: number): number {
  if (n <= 1) return 0;
  if (n === 2) return 1;
  return 2 * (Math.log(n - 1) + EULER) - (2 * (n - 1)) / n;
}

const EULER = 0.5772156649015329;

/**
 * Grows a random tree on `rows` and adds each row's path length in it to `lengths`; all rows of
 * `columns` fall through it, not only those it was grown from. Splits a random column that varies
 * at a random point, until a row is alone or the tree `depth` deep.
 */
export function addPathLengths(
  columns: Columns,
  rows: readonly number[],
  tree: { readonly depth: number; readonly random: Random; readonly lengths: Float64Array },
): void {
  const { random, lengths } = tree;
  const grow = (inside: readonly number[], passing: readonly number[], depth: number): void => {
    const ranges = columns.map((column) => range(column, inside));
    const varied = ranges.flatMap(([low, high], j) => (high > low ? [j] : []));
    if (depth >= tree.depth || inside.length <= 1 || !varied.length) {
      const length = depth + meanPathLength(inside.length);
      for (const row of passing) lengths[row]! += length;
      return;
    }
    const j = random.pick(varied);
    const [low, high] = ranges[j]!;
    const cut = low + random.uniform() * (high - low);
    const column = columns[j]!;
    const left = (row: number) => column[row]! <= cut;
    const right = (row: number) => !left(row);
    grow(inside.filter(left), passing.filter(left), depth + 1);
    grow(inside.filter(right), passing.filter(right), depth + 1);
  };
  grow(
    rows,
    Array.from(lengths, (_, i) => i),
    0,
  );
}

function range(column: Float64Array, rows: readonly number[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) {
    low = Math.min(low, column[row]!);
    high = Math.max(high, column[row]!);
  }
  return [low, high];
}
