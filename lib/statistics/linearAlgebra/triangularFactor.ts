import type { Columns } from "./columns.ts";
import { rotateBlock } from "./rotateBlock.ts";

interface Scales {
  /** Factor of each row (the root of its weight), default 1. */
  readonly rows?: ArrayLike<number> | undefined;
  /** Factor of each column, default 1; powers of two leave the digits as they are. */
  readonly columns?: ArrayLike<number> | undefined;
}

/** Rows taken at a time: a block of 20 columns stays within a core's cache. */
const BLOCK = 128;

/**
 * The upper triangular R of A = QR, by Householder reflections, block of rows after block of rows
 * (R of the rows so far stacked on the next block), so that memory is read once. As stable as
 * Householder QR of the whole; Q is not formed. With the response as the last column, the last
 * column of R is Qᵀy and its last entry the norm of the residuals.
 *
 * @param columns - m × k, finite; m may be below k (rows of R beyond m are 0).
 * @returns R as k columns of k entries; the sign of its diagonal is free.
 * @see Golub & Van Loan, Matrix Computations, 4th ed., 5.2.2 and 6.5.3 (updating by rows).
 */
export function triangularFactor(columns: Columns, scales: Scales = {}): Float64Array[] {
  const k = columns.length;
  const rows = columns[0]?.length ?? 0;
  const factor = columns.map(() => new Float64Array(k));
  const block = columns.map(() => new Float64Array(BLOCK));
  for (let start = 0; start < rows; start += BLOCK) {
    const count = Math.min(BLOCK, rows - start);
    for (let j = 0; j < k; j++) {
      const part = columns[j]!.subarray(start, start + count);
      fillColumn(block[j]!, part, scales.columns?.[j] ?? 1);
      if (scales.rows) scaleRows(block[j]!, scales.rows, start, count);
    }
    rotateBlock(factor, block, count);
  }
  return factor;
}

function fillColumn(target: Float64Array, source: Float64Array, scale: number): void {
  if (scale === 1) target.set(source);
  else for (let i = 0; i < source.length; i++) target[i] = source[i]! * scale;
}

function scaleRows(
  column: Float64Array,
  rows: ArrayLike<number>,
  start: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) column[i]! *= rows[start + i]!;
}
