import type { Columns } from "../linearAlgebra/columns.ts";
import type { Result } from "../result.ts";
import type { Design } from "./design.ts";
import { varianceTest } from "./varianceTest.ts";
import type { VarianceTest } from "./varianceTest.ts";

/**
 * Breusch and Pagan's test that the error variance does not depend on the predictors.
 *
 * @param options - `studentized` (default): Koenker's n·R², valid for errors that are not normal;
 *   otherwise the original ½ ESS, for normal errors. `z`: columns the variance may depend on,
 *   default those of the design.
 * @see Breusch & Pagan (1979), Econometrica 47; Koenker (1981), J. Econometrics 17.
 */
export function breuschPaganTest(
  design: Design,
  y: Float64Array,
  { studentized = true, z }: { studentized?: boolean; z?: Columns | undefined } = {},
): Result<VarianceTest> {
  const predictors = z ?? design.columns.slice(design.intercept ? 1 : 0);
  return varianceTest({ id: "breusch-pagan-test", design, y, predictors, studentized });
}
