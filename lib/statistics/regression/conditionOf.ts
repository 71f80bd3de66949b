import type { Columns } from "../linearAlgebra/columns.ts";
import { dot } from "../linearAlgebra/dot.ts";
import { singularValues } from "../linearAlgebra/singularValues.ts";

/**
 * Condition number of a design with its columns scaled to length one: largest over smallest
 * singular value; from 30 on collinearity is worth a look (Belsley, Kuh & Welsch, 1980).
 *
 * @param triangle - R of the design.
 */
export function conditionOf(triangle: Columns): number {
  const unit = triangle.map((column) => {
    const length = Math.sqrt(dot(column, column));
    return column.map((entry) => entry / length);
  });
  const { values } = singularValues(unit);
  return values[0]! / values.at(-1)!;
}

/** A warning from the condition at which half of the digits are gone; undefined below. */
export function conditionWarning(condition: number): string | undefined {
  if (condition < 1e7) return undefined;
  const digits = Math.round(Math.log10(condition));
  return `predictors are nearly collinear (condition ${condition.toExponential(1)}): a change in the ${16 - digits}th digit of x moves every digit of the coefficients`;
}
