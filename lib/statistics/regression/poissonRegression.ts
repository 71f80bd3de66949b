import { undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Design } from "./design.ts";
import { generalizedLinearModel } from "./generalizedLinearModel.ts";
import type { GeneralizedLinearModel, GlmOptions } from "./generalizedLinearModel.ts";
import { poissonFamily } from "./glmFamilies.ts";

const ID = "poisson-regression";

/**
 * Poisson regression of counts, per unit of exposure where one is given.
 *
 * @param y - Counts.
 * @param exposure - Time, area or people at risk per row, above 0, default 1.
 * @returns rate ratios as `ratio`; unbounded when rows without events can be told apart.
 * @throws RangeError when lengths differ.
 */
export function poissonRegression(
  design: Design,
  y: Float64Array,
  exposure: Float64Array = new Float64Array(y.length).fill(1),
  options: GlmOptions = {},
): Result<GeneralizedLinearModel> {
  if (exposure.length !== y.length)
    throw new RangeError(
      `${ID}: exposure must hold one value per row = ${y.length}, got ${exposure.length}`,
    );
  if (y.every((count) => count === 0)) return undefinedResult(ID, "no events");
  return generalizedLinearModel(ID, poissonFamily, { design, y, size: exposure }, options);
}
