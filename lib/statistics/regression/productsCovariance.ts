import type { Columns } from "../linearAlgebra/columns.ts";

/** Of all coefficients, the intercept's first: ȳ and the slopes are independent. */
export function productsCovariance(
  root: Columns,
  variance: number,
  { n, meanX }: { n: number; meanX: readonly number[] | undefined },
): Float64Array[] {
  const p = root.length;
  const slopes = root.map((_, i) =>
    Float64Array.from(root, (__, j) => variance * product(root, i, j)),
  );
  if (!meanX) return slopes;
  const along = slopes.map((column) =>
    column.reduce((sum, value, i) => sum + value * meanX[i]!, 0),
  );
  const first = variance / n + along.reduce((sum, value, j) => sum + value * meanX[j]!, 0);
  return Array.from({ length: p + 1 }, (_, j) =>
    j === 0
      ? Float64Array.from([first, ...along.map((value) => -value)])
      : Float64Array.from([-along[j - 1]!, ...slopes[j - 1]!]),
  );
}

const product = (root: Columns, i: number, j: number) =>
  root.reduce((sum, column) => sum + column[i]! * column[j]!, 0);
