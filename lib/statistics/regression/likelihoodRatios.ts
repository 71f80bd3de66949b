import { chiSquare } from "../distributions/chiSquare.ts";
import type { Design } from "./design.ts";
import { fitGlm } from "./fitGlm.ts";
import type { GlmFamily } from "./glmFamilies.ts";
import { tailP } from "../tailP.ts";

/** Twice the log-likelihood that a predictor adds, on one degree of freedom. */
export interface LikelihoodRatio {
  readonly name: string;
  readonly statistic: number | null;
  readonly p: number | null;
}

/** Likelihood-ratio test of each predictor; null where the model without it has no maximum. */
export function likelihoodRatios(
  family: GlmFamily,
  { design, y, size }: { design: Design; y: Float64Array; size: Float64Array },
  logLikelihood: number,
): LikelihoodRatio[] {
  const from = design.intercept ? 1 : 0;
  return design.names.slice(from).map((name, k) => {
    const columns = design.columns.filter((_, j) => j !== k + from);
    const without =
      columns.length > 0
        ? fitGlm(family, { columns, y, size })
        : { status: "ok" as const, logLikelihood: atZero(family, y, size) };
    if (without.status !== "ok") return { name, statistic: null, p: null };
    const statistic = Math.max(0, 2 * (logLikelihood - without.logLikelihood));
    return { name, statistic, ...tailP(chiSquare(1), statistic) };
  });
}

function atZero(family: GlmFamily, y: Float64Array, size: Float64Array): number {
  return y.reduce((sum, count, i) => sum + family.logLikelihood(count, size[i]!, 0), 0);
}
