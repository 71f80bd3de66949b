/** Margins of a square table of counts, and the sum of its diagonal. */
export interface AgreementSums {
  readonly n: number;
  /** Sum of the diagonal. */
  readonly agreed: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Sums of a square table whose rows and columns hold the same classes. */
export function agreementSums(counts: readonly ArrayLike<number>[]): AgreementSums {
  const rows = counts.map((row) => Array.from(row).reduce((sum, count) => sum + count, 0));
  const columns = counts.map((_, j) => counts.reduce((sum, row) => sum + row[j]!, 0));
  return {
    n: rows.reduce((sum, count) => sum + count, 0),
    agreed: counts.reduce((sum, row, i) => sum + row[i]!, 0),
    rows,
    columns,
  };
}
