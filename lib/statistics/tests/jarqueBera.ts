import { chiSquare } from "../distributions/chiSquare.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Shape } from "./shapeOf.ts";
import { tailP } from "../tailP.ts";

/**
 * Jarque–Bera test of normality by skewness and kurtosis; χ² holds for large n only.
 *
 * @param shape - n with the biased skewness and excess kurtosis; undefined for no spread.
 * @see Jarque & Bera (1980), Economics Letters 6. Checked against SciPy.
 */
export function jarqueBera(shape: Shape | undefined): Result<Shape> {
  const id = "jarque-bera";
  if (!shape) return undefinedResult(id, "no variance that doubles can hold");
  const { n, skewness, excessKurtosis } = shape;
  if (n < 2) return undefinedResult(id, `at least 2 values are needed, there are ${n}`);
  const statistic = (n / 6) * (skewness ** 2 + excessKurtosis ** 2 / 4);
  const assumptions = [
    { name: "χ² approximation", ok: n >= 2000, detail: `n = ${n}; from about 2,000 on p is right` },
  ];
  return okResult(id, {
    statistic,
    df: 2,
    ...tailP(chiSquare(2), statistic),
    ...shape,
    assumptions,
  });
}
