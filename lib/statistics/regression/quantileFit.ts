import { createRandom } from "../../random/createRandom.ts";
import type { Columns } from "../linearAlgebra/columns.ts";
import { combineColumns } from "../linearAlgebra/combineColumns.ts";
import { dot } from "../linearAlgebra/dot.ts";
import { findBasis } from "./findBasis.ts";
import { invertRows } from "./invertRows.ts";

const MAX_STEPS = 20_000;
/** Slopes nearer to 0 than this, relative to the sum of moves, are 0. */
const FLAT = 1e-11;
/** Ties are broken by shifting y by at most this share of its spread. */
const SHIFT = 1e-10;

export interface QuantileFit {
  readonly coefficients: Float64Array;
  /** Exactly 0 in the rows that the fit passes through. */
  readonly residuals: Float64Array;
  readonly unique: boolean;
}

/**
 * The exact minimum of Σ ρ_τ(y − Xb): from a fit through p rows along its edges, each time to the
 * lowest point of the edge, until no edge leads down (Barrodale and Roberts' descent).
 *
 * @param columns - n × p of full rank, n ≥ p.
 * @param tau - In (0, 1).
 * @returns undefined if the steps do not end, which rounding alone could cause.
 * @see Koenker & d'Orey (1987), Algorithm AS 229, Applied Statistics 36.
 */
export function quantileFit(
  columns: Columns,
  y: Float64Array,
  tau: number,
): QuantileFit | undefined {
  const random = createRandom(1);
  const spread = Math.max(...y) - Math.min(...y);
  const shifted = y.map((value) => value + SHIFT * spread * random.uniform());
  const basis = findBasis(columns, y, tau);
  for (let step = 0; step < MAX_STEPS; step++) {
    const inverse = invertRows(columns, basis);
    const coefficients = combineColumns(
      inverse,
      basis.map((row) => shifted[row]!),
    );
    const residuals = residualsOf(columns, shifted, coefficients, basis);
    const edge = steepestEdge(columns, residuals, { inverse, basis, tau });
    if (edge.slope >= 0) {
      const exact = combineColumns(
        inverse,
        basis.map((row) => y[row]!),
      );
      const left = residualsOf(columns, y, exact, basis);
      return { coefficients: exact, residuals: left, unique: edge.slope > FLAT };
    }
    const entering = lowestPoint(columns, residuals, edge);
    if (entering === undefined) return undefined;
    basis[edge.leaving] = entering;
  }
  return undefined;
}

function residualsOf(
  columns: Columns,
  y: Float64Array,
  coefficients: Float64Array,
  basis: readonly number[],
): Float64Array {
  const fitted = combineColumns(columns, coefficients);
  const residuals = y.map((value, i) => value - fitted[i]!);
  for (const row of basis) residuals[row] = 0;
  return residuals;
}

interface Edge {
  /** Of the loss along the edge, relative; at least 0 at the minimum. */
  readonly slope: number;
  /** Not relative. */
  readonly rise: number;
  readonly leaving: number;
  readonly direction: Float64Array;
}

function steepestEdge(
  columns: Columns,
  residuals: Float64Array,
  { inverse, basis, tau }: { inverse: Columns; basis: readonly number[]; tau: number },
): Edge {
  const pull = residuals.map((value) => (value > 0 ? tau : value < 0 ? tau - 1 : 0));
  const gradient = columns.map((column) => -dot(column, pull));
  let best: Edge | undefined;
  basis.forEach((_, k) => {
    const direction = inverse[k]!;
    const along = direction.reduce((sum, value, j) => sum + value * gradient[j]!, 0);
    const size = direction.reduce((sum, value, j) => sum + Math.abs(value * gradient[j]!), 1);
    for (const [sign, own] of [
      [1, 1 - tau],
      [-1, tau],
    ] as const) {
      const rise = sign * along + own;
      const slope = Math.abs(rise) < FLAT * size ? 0 : rise / size;
      if (best === undefined || slope < best.slope)
        best = { slope, rise, leaving: k, direction: direction.map((value) => sign * value) };
    }
  });
  return best!;
}

/** The row at which the loss stops falling along the edge: a weighted median of crossings. */
function lowestPoint(columns: Columns, residuals: Float64Array, edge: Edge): number | undefined {
  const moves = combineColumns(columns, edge.direction);
  const largest = moves.reduce((max, move) => Math.max(max, Math.abs(move)), 0);
  const crossings: number[] = [];
  const at = new Float64Array(moves.length);
  for (let i = 0; i < moves.length; i++) {
    if (residuals[i] === 0 || Math.abs(moves[i]!) < 1e-13 * largest) continue;
    at[i] = residuals[i]! / moves[i]!;
    if (at[i]! > 0) crossings.push(i);
  }
  crossings.sort((a, b) => at[a]! - at[b]!);
  let rise = edge.rise;
  for (const row of crossings) {
    rise += Math.abs(moves[row]!);
    if (rise >= 0) return row;
  }
  return undefined;
}
