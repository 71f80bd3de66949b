import { unboundedResult, undefinedResult } from "../result.ts";
import type { UnboundedResult, UndefinedResult } from "../result.ts";
import type { GlmFit } from "./fitGlm.ts";

/** Why a generalized linear model has no estimates, with the columns that are to blame. */
export function explainGlmFailure(
  method: string,
  fit: Exclude<GlmFit, { status: "ok" }>,
  names: readonly string[],
): UndefinedResult | UnboundedResult {
  switch (fit.status) {
    case "dependent":
      return undefinedResult(
        method,
        `rank deficient: column ${names[fit.column]} is a linear combination of the columns before it`,
      );
    case "not-converged":
      return undefinedResult(method, "the likelihood's maximum was not found in 60 iterations");
    case "separated": {
      const { kind, direction } = fit.separation;
      const size = direction.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
      const moving = names.filter((_, j) => Math.abs(direction[j]!) > 1e-6 * size);
      return unboundedResult(
        method,
        `${kind} separation: a combination of ${moving.join(", ")} tells the outcomes apart, so the likelihood has no maximum and their coefficients no finite estimate`,
        {},
      );
    }
  }
}
