import type { Columns } from "./columns.ts";
import { withPositiveLargest } from "./withPositiveLargest.ts";

const MAX_SWEEPS = 60;

/**
 * Eigenvalues, descending, and orthonormal eigenvectors of a symmetric matrix, by cyclic Jacobi
 * rotations.
 *
 * @param symmetric - k × k, finite.
 * @returns `values[i]` belongs to the column `vectors[i]`, whose largest entry is positive.
 * @see Golub & Van Loan, Matrix Computations, 4th ed., 8.5; Rutishauser (1966) for the updates.
 */
export function symmetricEigen(symmetric: Columns): {
  values: Float64Array;
  vectors: Float64Array[];
} {
  const k = symmetric.length;
  const a = symmetric.map((column) => column.slice());
  const vectors = a.map((_, j) => Float64Array.from({ length: k }, (_, i) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < MAX_SWEEPS && !isDiagonal(a); sweep++)
    for (let p = 0; p < k - 1; p++) for (let q = p + 1; q < k; q++) annihilate(a, vectors, p, q);
  const order = a.map((_, i) => i).sort((i, j) => a[j]![j]! - a[i]![i]!);
  return {
    values: Float64Array.from(order, (i) => a[i]![i]!),
    vectors: order.map((i) => withPositiveLargest(vectors[i]!)),
  };
}

/** True when no off-diagonal entry can change the diagonal any more. */
function isDiagonal(a: Columns): boolean {
  for (let q = 1; q < a.length; q++)
    for (let p = 0; p < q; p++) {
      const product = Math.sqrt(Math.abs(a[p]![p]!)) * Math.sqrt(Math.abs(a[q]![q]!));
      if (Math.abs(a[q]![p]!) > 1e-17 * product && a[q]![p] !== 0) return false;
    }
  return true;
}

/** One rotation in the plane (p, q) that makes the entry (p, q) zero. */
function annihilate(a: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const [ap, aq] = [a[p]!, a[q]!];
  const off = aq[p]!;
  if (off === 0) return;
  const theta = (aq[q]! - ap[p]!) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  ap[p]! -= t * off;
  aq[q]! += t * off;
  aq[p] = 0;
  ap[q] = 0;
  for (let i = 0; i < a.length; i++) {
    if (i === p || i === q) continue;
    const [x, y] = [ap[i]!, aq[i]!];
    ap[i] = c * x - s * y;
    aq[i] = s * x + c * y;
    a[i]![p] = ap[i]!;
    a[i]![q] = aq[i]!;
  }
  const [vp, vq] = [vectors[p]!, vectors[q]!];
  for (let i = 0; i < vp.length; i++) {
    const [x, y] = [vp[i]!, vq[i]!];
    vp[i] = c * x - s * y;
    vq[i] = s * x + c * y;
  }
}
