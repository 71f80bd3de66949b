/** A table of counts: rows of equal length. */
export type Table = readonly ArrayLike<number>[];

export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

/** Row, column and grand totals of a table. */
export function margins(table: Table): Margins {
  const columns = new Array<number>(table[0]?.length ?? 0).fill(0);
  const rows = table.map((row) => {
    let sum = 0;
    for (let j = 0; j < row.length; j++) {
      sum += row[j]!;
      columns[j]! += row[j]!;
    }
    return sum;
  });
  return { rows, columns, total: rows.reduce((sum, value) => sum + value, 0) };
}
