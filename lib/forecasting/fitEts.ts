import { minimizeBfgsSteps } from "../statistics/optimize/minimizeBfgs.ts";
import { finishSteps } from "../statistics/runSteps.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { etsFilter } from "./etsFilter.ts";
import type { EtsRun } from "./etsFilter.ts";
import { etsSpace } from "./etsSpace.ts";
import type { EtsForm, EtsParameters } from "./etsTypes.ts";

/** Values that are given instead of estimated. */
export type EtsFixed = { readonly [K in keyof EtsParameters]?: EtsParameters[K] | undefined };

export interface EtsFit {
  readonly form: EtsForm;
  readonly parameters: EtsParameters;
  readonly run: EtsRun;
  /** Estimated parameters and states, without σ. */
  readonly estimated: number;
  /** σ² = Σe² / (n − estimated), of relative errors when those are multiplicative. */
  readonly sigma2: number;
  /** −½ (n log Σe² + 2 Σ log |ŷ|): without the constants of the normal density. */
  readonly logLikelihood: number;
  readonly aic: number;
  readonly aicc: number;
  readonly bic: number;
  readonly fitted: Float64Array;
  readonly errors: Float64Array;
  /** The errors are no more than rounding: the likelihood has no maximum. */
  readonly exact: boolean;
}

/** Errors below this share of the values' size are rounding. */
const ROUNDING = 1e-10;

/**
 * Maximum-likelihood fit of one exponential smoothing model, smoothing parameters and initial
 * states together, by BFGS from two starts.
 *
 * @param values - At least two periods when there is a season; above 0 for multiplicative parts.
 * @returns undefined when there are not more values than estimated parameters + 2 (AICc), or when
 *   no start lies in the model's domain.
 * @see Hyndman, Koehler, Ord & Snyder (2008), ch. 5. Checked against R's forecast::ets.
 */
export function* fitEtsSteps(
  values: Float64Array,
  { form, period, fixed = {} }: { form: EtsForm; period: number; fixed?: EtsFixed },
): Steps<EtsFit | undefined> {
  const n = values.length;
  const space = etsSpace(values, { form, period, fixed });
  const estimated = space.dimension;
  if (n - estimated - 2 <= 0) return undefined;
  const floor = n * (ROUNDING * size(values, form)) ** 2;
  const read = (i: number) => values[i]!;
  const objective = (theta: Float64Array) => {
    const parameters = space.parameters(theta);
    const { sse, logScale } = etsFilter(n, read, { form, parameters });
    return n * Math.log(Math.max(sse, floor)) + 2 * logScale;
  };
  let best: { x: Float64Array; value: number } | undefined;
  for (const start of space.starts) {
    const value = objective(start);
    if (!Number.isFinite(value)) continue;
    const found =
      estimated > 0
        ? yield* minimizeBfgsSteps(objective, start, { tolerance: 1e-9 })
        : { x: start, value };
    if (!best || found.value < best.value) best = found;
  }
  return best && describe(values, { form, parameters: space.parameters(best.x), estimated, floor });
}

/** The fit without a pause: see fitEtsSteps. */
export function fitEts(
  values: Float64Array,
  options: { form: EtsForm; period: number; fixed?: EtsFixed },
): EtsFit | undefined {
  return finishSteps(fitEtsSteps(values, options));
}

function describe(
  values: Float64Array,
  {
    form,
    parameters,
    estimated,
    floor,
  }: Pick<EtsFit, "form" | "parameters" | "estimated"> & { floor: number },
): EtsFit {
  const n = values.length;
  const fitted = new Float64Array(n);
  const errors = new Float64Array(n);
  const run = etsFilter(
    n,
    (i) => values[i]!,
    { form, parameters },
    (i, forecast, error) => {
      fitted[i] = forecast;
      errors[i] = error;
    },
  );
  const deviance = n * Math.log(Math.max(run.sse, floor)) + 2 * run.logScale;
  // σ counts as one parameter more (Hyndman et al. 2008, 7.1).
  const k = estimated + 1;
  return {
    ...{ form, parameters, run, estimated, fitted, errors },
    sigma2: run.sse / (n - estimated),
    logLikelihood: -deviance / 2,
    aic: deviance + 2 * k,
    aicc: deviance + 2 * k + (2 * k * (k + 1)) / (n - k - 1),
    bic: deviance + k * Math.log(n),
    exact: run.sse <= floor,
  };
}

/** Largest distance from the mean; 1 for relative errors. */
function size(values: Float64Array, form: EtsForm): number {
  if (form.error === "multiplicative") return 1;
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), Number.MIN_VALUE);
}
