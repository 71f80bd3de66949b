import { undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Design } from "./design.ts";
import { generalizedLinearModel } from "./generalizedLinearModel.ts";
import type { GeneralizedLinearModel, GlmOptions } from "./generalizedLinearModel.ts";
import { binomialFamily } from "./glmFamilies.ts";

const ID = "logistic-regression";

/**
 * Logistic regression of successes in trials.
 *
 * @param y - Successes per row; 0 or 1 when every row is one trial.
 * @param trials - Trials per row, at least its successes, default 1; rows of 0 trials are left out.
 * @returns odds ratios as `ratio`; unbounded when predictors separate the outcomes.
 * @throws RangeError when successes exceed trials or lengths differ.
 */
export function logisticRegression(
  design: Design,
  y: Float64Array,
  trials: Float64Array = new Float64Array(y.length).fill(1),
  options: GlmOptions = {},
): Result<GeneralizedLinearModel> {
  if (trials.length !== y.length)
    throw new RangeError(
      `${ID}: trials must hold one count per row = ${y.length}, got ${trials.length}`,
    );
  const over = y.findIndex((count, i) => count > trials[i]!);
  if (over >= 0)
    throw new RangeError(
      `${ID}: y must be at most trials = ${trials[over]} in row ${over}, got ${y[over]}`,
    );
  const keep = (_: unknown, i: number) => trials[i]! > 0;
  const kept = trials.every((count) => count > 0)
    ? { design, y, size: trials }
    : {
        design: {
          ...design,
          n: trials.filter(keep).length,
          columns: design.columns.map((column) => column.filter(keep)),
        },
        y: y.filter(keep),
        size: trials.filter(keep),
      };
  const successes = kept.y.reduce((sum, count) => sum + count, 0);
  const total = kept.size.reduce((sum, count) => sum + count, 0);
  if (successes === 0 || successes === total)
    return undefinedResult(ID, `one outcome only: ${successes} successes in ${total} trials`);
  return generalizedLinearModel(ID, binomialFamily, kept, options);
}
