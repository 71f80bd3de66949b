import { transpose } from "../linearAlgebra/columns.ts";
import type { Columns } from "../linearAlgebra/columns.ts";

/** The columns a model is linear in, each with its name. */
export interface Design {
  readonly n: number;
  /** Each n long; the first is all ones when there is an intercept. */
  readonly columns: Columns;
  readonly names: readonly string[];
  readonly intercept: boolean;
}

export interface DesignOptions {
  /** Id of the method, for messages. */
  readonly method: string;
  /** Adds a column of ones, default true. */
  readonly intercept?: boolean | undefined;
  /** One per predictor, default x1, x2, … */
  readonly names?: readonly string[] | undefined;
}

export const INTERCEPT = "(intercept)";

/**
 * A design from observations: one row per value of y, one entry per predictor.
 *
 * @throws RangeError when the rows do not match `n` or the names the predictors.
 */
export function designFromRows(
  x: readonly ArrayLike<number>[],
  n: number,
  options: DesignOptions,
): Design {
  if (x.length !== n)
    throw new RangeError(
      `${options.method}: x must have as many rows as y has values = ${n}, got ${x.length}`,
    );
  return designFromColumns(transpose(x), n, options);
}

/**
 * A design from predictors, as a column store has them; the columns are not copied.
 *
 * @throws RangeError when there are not as many names as predictors.
 */
export function designFromColumns(
  predictors: Columns,
  n: number,
  { method, intercept = true, names }: DesignOptions,
): Design {
  if (names && names.length !== predictors.length)
    throw new RangeError(
      `${method}: names must hold one name per column of x = ${predictors.length}, got ${names.length}`,
    );
  const given = names ?? predictors.map((_, j) => `x${j + 1}`);
  return {
    n,
    columns: intercept ? [new Float64Array(n).fill(1), ...predictors] : predictors,
    names: intercept ? [INTERCEPT, ...given] : given,
    intercept,
  };
}
