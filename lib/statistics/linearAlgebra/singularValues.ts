import type { Columns } from "./columns.ts";
import { combineColumns } from "./combineColumns.ts";
import { dot } from "./dot.ts";
import { triangularFactor } from "./triangularFactor.ts";
import { withPositiveLargest } from "./withPositiveLargest.ts";

const MAX_SWEEPS = 60;
/** Columns closer to orthogonal than this are. */
const ORTHOGONAL = 4 * Number.EPSILON;

/**
 * Singular value decomposition A = U S Vᵀ by one-sided Jacobi rotations of the triangular factor:
 * small singular values keep their digits.
 *
 * @param columns - m × k, finite, of moderate size (squares must stay within the doubles).
 * @returns `values` descending, k of them; `right` the k columns of V, each with a positive
 *   largest entry; `left()` the columns of U = A V S⁻¹ (zeros where the value is 0).
 * @see Demmel & Veselić (1992), Jacobi's method is more accurate than QR.
 */
export function singularValues(columns: Columns): {
  values: Float64Array;
  right: Float64Array[];
  left: () => Float64Array[];
} {
  const k = columns.length;
  const work = triangularFactor(columns);
  const right = work.map((_, j) => Float64Array.from({ length: k }, (_, i) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) if (!rotateAll(work, right)) break;
  const norms = work.map((column) => Math.sqrt(dot(column, column)));
  const order = norms.map((_, i) => i).sort((i, j) => norms[j]! - norms[i]!);
  const values = Float64Array.from(order, (i) => norms[i]!);
  const vectors = order.map((i) => withPositiveLargest(right[i]!));
  const left = () =>
    vectors.map((vector, i) => {
      const scale = values[i]! > 0 ? 1 / values[i]! : 0;
      return combineColumns(columns, vector).map((entry) => entry * scale);
    });
  return { values, right: vectors, left };
}

/** One sweep; false when every pair was orthogonal. */
function rotateAll(work: Float64Array[], right: Float64Array[]): boolean {
  let turned = false;
  for (let p = 0; p < work.length - 1; p++)
    for (let q = p + 1; q < work.length; q++) {
      const [a, b] = [work[p]!, work[q]!];
      const [alpha, beta, gamma] = [dot(a, a), dot(b, b), dot(a, b)];
      if (Math.abs(gamma) <= ORTHOGONAL * Math.sqrt(alpha) * Math.sqrt(beta)) continue;
      turned = true;
      const zeta = (beta - alpha) / (2 * gamma);
      const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(zeta, 1));
      const c = 1 / Math.hypot(t, 1);
      rotate(a, b, c, c * t);
      rotate(right[p]!, right[q]!, c, c * t);
    }
  return turned;
}

function rotate(a: Float64Array, b: Float64Array, c: number, s: number): void {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    a[i] = c * x - s * y;
    b[i] = s * x + c * y;
  }
}
