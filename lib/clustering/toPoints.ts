/** Rows of numbers in one block: value t of row i is `values[i * d + t]`. Easy to transfer. */
export interface Points {
  readonly values: Float64Array;
  /** Rows. */
  readonly n: number;
  /** Columns. */
  readonly d: number;
}

/** Rows of equal length as one block. */
export function toPoints(rows: readonly ArrayLike<number>[]): Points {
  const d = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * d);
  rows.forEach((row, i) => values.set(row, i * d));
  return { values, n: rows.length, d };
}

/** The rows of a block, as views of it. */
export function toRows({ values, n, d }: Points): Float64Array[] {
  return Array.from({ length: n }, (_, i) => values.subarray(i * d, i * d + d));
}
