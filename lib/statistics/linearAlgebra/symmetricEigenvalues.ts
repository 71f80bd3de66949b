import type { Columns } from "./columns.ts";

const MAX_STEPS = 60;

/**
 * Eigenvalues of a symmetric matrix, descending, to rounding of the largest: Householder
 * reflections to tridiagonal form, then implicit QL. n³ steps; symmetricEigen has the vectors.
 *
 * @param symmetric - n × n, finite.
 * @see Golub & Van Loan, Matrix Computations, 4th ed., 8.3.
 */
export function symmetricEigenvalues(symmetric: Columns): Float64Array {
  const { diagonal, off } = tridiagonal(symmetric.map((column) => column.slice()));
  for (let l = 0; l < diagonal.length; l++)
    for (let step = 0; step < MAX_STEPS; step++) {
      const m = firstSplit(diagonal, off, l);
      if (m === l) break;
      qlStep(diagonal, off, l, m);
    }
  return diagonal.sort().reverse();
}

/** The first index from `l` on whose coupling to the next is rounding. */
function firstSplit(diagonal: Float64Array, off: Float64Array, l: number): number {
  let m = l;
  while (m < diagonal.length - 1) {
    const size = Math.abs(diagonal[m]!) + Math.abs(diagonal[m + 1]!);
    if (Math.abs(off[m]!) <= Number.EPSILON * size) break;
    m++;
  }
  return m;
}

/** One implicit QL step with Wilkinson's shift on rows l to m. */
function qlStep(diagonal: Float64Array, off: Float64Array, l: number, m: number): void {
  const half = (diagonal[l + 1]! - diagonal[l]!) / (2 * off[l]!);
  const root = Math.hypot(half, 1);
  let g = diagonal[m]! - diagonal[l]! + off[l]! / (half + (half < 0 ? -root : root));
  let [s, c, p] = [1, 1, 0];
  for (let i = m - 1; i >= l; i--) {
    const f = s * off[i]!;
    const b = c * off[i]!;
    const r = Math.hypot(f, g);
    off[i + 1] = r;
    if (r === 0) {
      diagonal[i + 1]! -= p;
      off[m] = 0;
      return;
    }
    s = f / r;
    c = g / r;
    g = diagonal[i + 1]! - p;
    const turned = (diagonal[i]! - g) * s + 2 * c * b;
    p = s * turned;
    diagonal[i + 1] = g + p;
    g = c * turned - b;
  }
  diagonal[l]! -= p;
  off[l] = g;
  off[m] = 0;
}

/** Similar tridiagonal matrix; `off[i]` couples i and i + 1, the last is 0. */
function tridiagonal(a: Float64Array[]): { diagonal: Float64Array; off: Float64Array } {
  const n = a.length;
  const off = new Float64Array(n);
  for (let k = 0; k < n - 2; k++) {
    const v = a[k]!;
    let squares = 0;
    for (let i = k + 1; i < n; i++) squares += v[i]! * v[i]!;
    const norm = Math.sqrt(squares);
    if (norm === 0) continue;
    const head = v[k + 1]! > 0 ? -norm : norm;
    off[k] = head;
    v[k + 1]! -= head;
    reflectBoth(a, v, k + 1, 1 / (squares - head * (v[k + 1]! + head)));
  }
  if (n > 1) off[n - 2] = a[n - 2]![n - 1]!;
  return { diagonal: Float64Array.from(a, (column, i) => column[i]!), off };
}

/** A − v wᵀ − w vᵀ with w = p − (scale / 2)(pᵀ v) v, p = scale A v, from row and column `from` on. */
function reflectBoth(a: Float64Array[], v: Float64Array, from: number, scale: number): void {
  const n = a.length;
  const w = new Float64Array(n);
  let inner = 0;
  for (let j = from; j < n; j++) {
    const column = a[j]!;
    let sum = 0;
    for (let i = from; i < n; i++) sum += column[i]! * v[i]!;
    w[j] = scale * sum;
    inner += w[j]! * v[j]!;
  }
  for (let j = from; j < n; j++) w[j]! -= (scale / 2) * inner * v[j]!;
  for (let j = from; j < n; j++) {
    const column = a[j]!;
    for (let i = from; i < n; i++) column[i]! -= v[i]! * w[j]! + w[i]! * v[j]!;
  }
}
