import type { Result } from "../result.ts";
import type { Design } from "./design.ts";
import { varianceTest } from "./varianceTest.ts";
import type { VarianceTest } from "./varianceTest.ts";

/**
 * White's test: n·R² of the squared residuals on predictors, their squares and products.
 *
 * @see White (1980), Econometrica 48.
 */
export function whiteTest(design: Design, y: Float64Array): Result<VarianceTest> {
  const own = design.columns.slice(design.intercept ? 1 : 0);
  const products = own.flatMap((a, i) =>
    own.slice(i).map((b) => a.map((value, row) => value * b[row]!)),
  );
  const predictors = [...own, ...products];
  return varianceTest({ id: "white-test", design, y, predictors, studentized: true });
}
