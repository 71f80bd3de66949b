import { chiSquare } from "../distributions/chiSquare.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { coefficientRows } from "./coefficientRows.ts";
import type { CoefficientRow } from "./coefficientRows.ts";
import type { Design } from "./design.ts";
import { explainGlmFailure } from "./explainGlmFailure.ts";
import { fitGlm } from "./fitGlm.ts";
import type { GlmFit } from "./fitGlm.ts";
import type { GlmFamily } from "./glmFamilies.ts";
import { pseudoRSquared } from "./pseudoRSquared.ts";
import { likelihoodRatios } from "./likelihoodRatios.ts";
import type { LikelihoodRatio } from "./likelihoodRatios.ts";
import { tailP } from "../tailP.ts";

export interface GlmOptions {
  readonly level?: number;
  /** Likelihood-ratio test of each predictor, by a fit without it. */
  readonly likelihoodRatios?: boolean;
}

export interface GeneralizedLinearModel {
  readonly n: number;
  readonly coefficients: readonly (CoefficientRow & {
    /** e^coefficient: odds or rate ratio, with its interval. */
    readonly ratio: number;
    readonly ratioInterval: readonly [number, number];
  })[];
  readonly logLikelihood: number;
  readonly deviance: number;
  readonly nullDeviance: number | null;
  readonly residualDf: number;
  readonly pearson: number;
  readonly aic: number;
  readonly bic: number;
  readonly pseudoRSquared: { mcFadden: number; coxSnell: number; nagelkerke: number } | null;
  readonly fitted: Float64Array;
  readonly iterations: number;
  readonly likelihoodRatios?: readonly LikelihoodRatio[];
}

interface Counts {
  readonly y: Float64Array;
  readonly size: Float64Array;
}

/**
 * A generalized linear model with canonical link: Wald tests of the coefficients and the
 * likelihood-ratio test of all of them against the constant alone.
 *
 * @returns unbounded when classes are separated: the likelihood has no maximum, the reason names
 *   the coefficients without a finite estimate.
 */
export function generalizedLinearModel(
  method: string,
  family: GlmFamily,
  { design, y, size }: Counts & { readonly design: Design },
  options: GlmOptions = {},
): Result<GeneralizedLinearModel> {
  const { n, columns, names } = design;
  if (n < columns.length)
    return undefinedResult(method, `${columns.length} coefficients need as many rows, got ${n}`);
  const fit = fitGlm(family, { columns, y, size });
  if (fit.status !== "ok") return explainGlmFailure(method, fit, names);
  const found = describe(family, { design, y, size, fit }, options.level ?? 0.95);
  const ratios = options.likelihoodRatios
    ? likelihoodRatios(family, { design, y, size }, fit.logLikelihood)
    : undefined;
  return okResult(method, { ...found, ...(ratios && { likelihoodRatios: ratios }) });
}

function describe(
  family: GlmFamily,
  given: Counts & { design: Design; fit: Extract<GlmFit, { status: "ok" }> },
  level: number,
) {
  const { design, y, size, fit } = given;
  const { n, names, columns } = design;
  const p = columns.length;
  const fitted = fit.eta.map((eta, i) => size[i]! * family.mean(eta));
  const saturated = y.reduce((sum, count, i) => sum + family.saturated(count, size[i]!), 0);
  const atNull = nullLikelihood(family, { y, size }, design);
  const { logLikelihood } = fit;
  const ratio = atNull === null ? undefined : Math.max(0, 2 * (logLikelihood - atNull));
  const testDf = p - (design.intercept ? 1 : 0);
  const pearson = y.reduce(
    (sum, count, i) => sum + (count - fitted[i]!) ** 2 / (size[i]! * family.variance(fit.eta[i]!)),
    0,
  );
  const rows = coefficientRows({
    names,
    estimates: fit.coefficients,
    standardErrors: columns.map((_, j) => Math.hypot(...fit.root.map((column) => column[j]!))),
    df: Infinity,
    level,
  });
  return {
    n,
    coefficients: rows.map((row) => ({
      ...row,
      ratio: Math.exp(row.estimate),
      ratioInterval: row.interval.map(Math.exp) as unknown as readonly [number, number],
    })),
    level,
    ...(ratio !== undefined &&
      testDf > 0 && { statistic: ratio, df: testDf, ...tailP(chiSquare(testDf), ratio) }),
    logLikelihood,
    deviance: Math.max(0, 2 * (saturated - logLikelihood)),
    nullDeviance: atNull === null ? null : Math.max(0, 2 * (saturated - atNull)),
    residualDf: n - p,
    pearson,
    aic: -2 * logLikelihood + 2 * p,
    bic: -2 * logLikelihood + p * Math.log(n),
    pseudoRSquared: atNull === null ? null : pseudoRSquared(logLikelihood, atNull, n),
    fitted,
    iterations: fit.iterations,
    warnings: dispersionWarning(family, pearson, n - p),
  };
}

/** Log-likelihood of the constant alone (of a linear predictor of 0 without one), in closed form. */
function nullLikelihood(family: GlmFamily, { y, size }: Counts, design: Design): number | null {
  const events = y.reduce((sum, count) => sum + count, 0);
  const total = size.reduce((sum, count) => sum + count, 0);
  const rate = events / total;
  const eta = family.name === "binomial" ? Math.log(rate / (1 - rate)) : Math.log(rate);
  const at = design.intercept ? eta : 0;
  if (!Number.isFinite(at)) return null;
  return y.reduce((sum, count, i) => sum + family.logLikelihood(count, size[i]!, at), 0);
}

function dispersionWarning(family: GlmFamily, pearson: number, df: number): string[] {
  if (df < 1 || family.name !== "poisson") return [];
  const p = chiSquare(df).sf(pearson);
  if (p >= 0.001) return [];
  return [
    `counts vary ${(pearson / df).toPrecision(3)} times as much as Poisson's law allows (p = ${p.toPrecision(2)}): the standard errors are too small`,
  ];
}
