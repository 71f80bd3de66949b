import type { Columns } from "./columns.ts";

/**
 * Thin Householder QR: A = QR with orthonormal columns in Q.
 *
 * @param columns - m × k with m ≥ k, finite.
 * @returns `q` as k columns of m, `r` as k columns of k with zeros below the diagonal.
 * @see Golub & Van Loan, Matrix Computations, 4th ed., algorithm 5.2.1.
 */
export function householderQr(columns: Columns): { q: Float64Array[]; r: Float64Array[] } {
  const k = columns.length;
  const m = columns[0]?.length ?? 0;
  if (m < k) throw new RangeError(`householderQr: rows must be at least ${k} columns, got ${m}`);
  const work = columns.map((column) => column.slice());
  const scales: number[] = [];
  const r = columns.map(() => new Float64Array(k));
  for (let j = 0; j < k; j++) {
    const v = work[j]!;
    const { scale, diagonal } = makeVector(v, j);
    scales.push(scale);
    r[j]!.set(v.subarray(0, j));
    r[j]![j] = diagonal;
    for (let l = j + 1; l < k; l++) reflect(v, work[l]!, j, scale);
  }
  const q = columns.map((_, l) => {
    const unit = new Float64Array(m);
    unit[l] = 1;
    for (let j = k - 1; j >= 0; j--) reflect(work[j]!, unit, j, scales[j]!);
    return unit;
  });
  return { q, r };
}

/** Makes column j, from its diagonal down, the vector of its own reflection. */
function makeVector(v: Float64Array, j: number): { scale: number; diagonal: number } {
  let squares = 0;
  for (let i = j + 1; i < v.length; i++) squares += v[i]! * v[i]!;
  const head = v[j]!;
  if (squares === 0) return { scale: 0, diagonal: head };
  const norm = Math.sqrt(head * head + squares);
  v[j] = head > 0 ? head + norm : head - norm;
  return { scale: 2 / (v[j] * v[j] + squares), diagonal: head > 0 ? -norm : norm };
}

function reflect(v: Float64Array, column: Float64Array, from: number, scale: number): void {
  if (scale === 0) return;
  let sum = 0;
  for (let i = from; i < v.length; i++) sum += v[i]! * column[i]!;
  sum *= scale;
  for (let i = from; i < v.length; i++) column[i]! -= sum * v[i]!;
}
