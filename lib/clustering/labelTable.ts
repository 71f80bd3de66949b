import { encodeLabels } from "./encodeLabels.ts";

/** Two partitions of the same rows, by labels or by their table of counts. */
export interface Partitions {
  readonly a?: ArrayLike<number | string> | undefined;
  readonly b?: ArrayLike<number | string> | undefined;
  /** Rows that are in group i of one and in group j of the other. */
  readonly table?: readonly ArrayLike<number>[] | undefined;
}

/** Counts of two partitions with their margins. */
export interface LabelTable {
  readonly cells: readonly ArrayLike<number>[];
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly n: number;
}

/**
 * The table of two partitions.
 *
 * @throws RangeError when neither labels of equal length nor a table are given.
 */
export function labelTable(id: string, { a, b, table }: Partitions): LabelTable {
  const cells = table ?? countPairs(id, a, b);
  const rows = Float64Array.from(cells, (row) => sum(row));
  const columns = Float64Array.from({ length: cells[0]!.length }, (_, j) =>
    cells.reduce((total, row) => total + row[j]!, 0),
  );
  return { cells, rows, columns, n: sum(rows) };
}

function countPairs(id: string, a: Partitions["a"], b: Partitions["b"]): Float64Array[] {
  if (!a || !b)
    throw new RangeError(
      `${id}: a and b, or table must be given, got ${a ? "a" : b ? "b" : "none"}`,
    );
  if (a.length !== b.length)
    throw new RangeError(`${id}: a and b must have equal length, got ${a.length} and ${b.length}`);
  const [first, second] = [encodeLabels(a), encodeLabels(b)];
  const cells = first.names.map(() => new Float64Array(second.names.length));
  first.codes.forEach((code, i) => cells[code]![second.codes[i]!]!++);
  return cells;
}

const sum = (list: ArrayLike<number>) =>
  Array.from(list).reduce((total, value) => total + value, 0);
