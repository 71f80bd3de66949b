/** A dense matrix as a list of columns of equal length: entry (i, j) is `columns[j][i]`. */
export type Columns = readonly Float64Array[];

/** Rows as columns, and columns as rows: the transpose in either direction. */
export function transpose(lists: readonly ArrayLike<number>[]): Float64Array[] {
  const width = lists[0]?.length ?? 0;
  const result = Array.from({ length: width }, () => new Float64Array(lists.length));
  for (let j = 0; j < width; j++) {
    const column = result[j]!;
    for (let i = 0; i < lists.length; i++) column[i] = lists[i]![j]!;
  }
  return result;
}
