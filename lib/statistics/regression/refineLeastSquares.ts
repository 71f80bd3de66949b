import type { Columns } from "../linearAlgebra/columns.ts";
import { combineColumns } from "../linearAlgebra/combineColumns.ts";
import { dot } from "../linearAlgebra/dot.ts";
import { householderQr } from "../linearAlgebra/householderQr.ts";
import { TwofoldSum } from "../linearAlgebra/TwofoldSum.ts";
import { solveUpper, solveUpperTransposed } from "../linearAlgebra/upperTriangular.ts";

const MAX_STEPS = 5;

/**
 * Least squares with iterative refinement of solution and residuals together, their errors taken
 * in twice the working precision: right to the last digits that the data determine.
 *
 * @param columns - n × p, scaled to about one, of full rank.
 * @see Björck (1967), Iterative refinement of linear least squares solutions I, BIT 7, 257–278.
 */
export function refineLeastSquares(columns: Columns, y: Float64Array): Float64Array {
  const { q, r } = householderQr(columns);
  let solution = new Float64Array(columns.length);
  let residuals = new Float64Array(y.length);
  let before = Infinity;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { f, g } = errors(columns, y, { solution, residuals });
    const h = solveUpperTransposed(r, g);
    const d = Float64Array.from(q, (column) => dot(column, f));
    const change = solveUpper(r, subtract(d, h));
    const size = Math.sqrt(dot(change, change));
    // Steps that do not shrink are rounding, or a condition beyond refinement.
    if (step > 1 && !(size < before / 2)) break;
    before = size;
    solution = add(solution, change);
    residuals = add(residuals, add(f, combineColumns(q, subtract(h, d))));
  }
  return solution;
}

/** What is missing in r + Xb = y and in Xᵀr = 0. */
function errors(
  columns: Columns,
  y: Float64Array,
  { solution, residuals }: { solution: Float64Array; residuals: Float64Array },
): { f: Float64Array; g: Float64Array } {
  const sum = new TwofoldSum();
  const f = y.map((value, i) => {
    sum.reset(value);
    sum.add(-1, residuals[i]!);
    for (let j = 0; j < columns.length; j++) sum.add(-solution[j]!, columns[j]![i]!);
    return sum.value;
  });
  const g = Float64Array.from(columns, (column) => {
    sum.reset(0);
    for (let i = 0; i < column.length; i++) sum.add(-column[i]!, residuals[i]!);
    return sum.value;
  });
  return { f, g };
}

const add = (a: Float64Array, b: Float64Array) => a.map((value, i) => value + b[i]!);
const subtract = (a: Float64Array, b: Float64Array) => a.map((value, i) => value - b[i]!);
