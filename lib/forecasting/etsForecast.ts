import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { stepsWithin } from "../statistics/stepsWithin.ts";
import { constantForecast, isConstant } from "./constantForecast.ts";
import { etsResult } from "./etsResult.ts";
import type { EtsOutput } from "./etsResult.ts";
import { etsName } from "./etsTypes.ts";
import type { EtsForm } from "./etsTypes.ts";
import { fitEtsSteps } from "./fitEts.ts";
import type { EtsFit, EtsFixed } from "./fitEts.ts";
import type { Forecast } from "./forecastResult.ts";
import { requirePositive } from "./requirePositive.ts";
import type { ForecastOptions } from "./types.ts";

export interface EtsOptions extends ForecastOptions {
  /** Observations per season, default 1: none. */
  readonly period?: number;
  /** Form of error, trend and season; `auto` (default) lets the criterion choose. */
  readonly error?: "auto" | EtsForm["error"];
  readonly trend?: "auto" | EtsForm["trend"];
  readonly season?: "auto" | EtsForm["season"];
  readonly criterion?: "aicc" | "aic" | "bic";
  /** Parameters and initial states that are given, not estimated. */
  readonly fixed?: EtsFixed;
  readonly intervals?: "auto" | "simulated";
  readonly paths?: number;
  readonly seed?: number;
}

interface Candidate {
  readonly model: string;
  readonly criterion: number;
}

/** Every season is a state to estimate: more are neither quick nor well determined. */
const LONGEST = 60;

export type EtsForecast = Result<Forecast & EtsOutput & { candidates: Candidate[] }>;

/**
 * Forecasts by exponential smoothing in state space form, the form chosen by AICc.
 *
 * `auto` leaves out multiplicative trends (their forecasts run away), multiplicative parts when a
 * value is at most 0, additive errors with multiplicative seasons or trends (unstable), and seasons
 * when there are not two whole periods.
 *
 * @param values - Oldest first.
 * @throws RangeError for a multiplicative part asked for with values of at most 0.
 * @see Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing. Checked
 *   against R's forecast::ets and statsmodels' ETSModel.
 */
export function* etsForecast(
  id: string,
  values: Float64Array,
  options: EtsOptions,
): Steps<EtsForecast> {
  const { period = 1, criterion = "aicc", fixed = {}, level = 0.95, horizon } = options;
  const factors = ["multiplicative", "damped-multiplicative"];
  if ([options.error, options.trend, options.season].some((part) => factors.includes(part ?? "")))
    requirePositive(id, values);
  if (fixed.season && fixed.season.length !== period)
    throw new RangeError(
      `${id}: initialSeason must hold one value per season = ${period}, got ${fixed.season.length}`,
    );
  if (period > LONGEST && options.season !== "none")
    return undefinedResult(
      id,
      `takes seasons of up to ${LONGEST} values, got ${period}: use Fourier seasons`,
    );
  if (isConstant(values))
    return constantForecast(id, values[0]!, options) as unknown as EtsForecast;
  const forms = candidateForms(values, { ...options, period });
  let best: EtsFit | undefined;
  const candidates: Candidate[] = [];
  for (const [i, form] of forms.entries()) {
    yield i / forms.length;
    const steps = fitEtsSteps(values, { form, period: form.season === "none" ? 1 : period, fixed });
    const fit = yield* stepsWithin(steps, i / forms.length);
    if (!fit) continue;
    candidates.push({ model: etsName(form), criterion: fit[criterion] });
    if (!best || fit[criterion] < best[criterion]) best = fit;
  }
  if (!best) return undefinedResult(id, shortage(values, forms, period));
  candidates.sort((a, b) => a.criterion - b.criterion);
  const { intervals = "auto", paths = 5000, seed = 1 } = options;
  return etsResult(id, best, { horizon, level, intervals, paths, seed }, { candidates });
}

function shortage(values: Float64Array, forms: readonly EtsForm[], period: number): string {
  return forms.length === 0
    ? `a season needs at least two periods = ${2 * period} values, got ${values.length}`
    : `needs more values than parameters and states + 2, got ${values.length}; or the model leaves its domain`;
}

function candidateForms(
  values: Float64Array,
  { error = "auto", trend = "auto", season = "auto", period }: EtsOptions & { period: number },
): EtsForm[] {
  const positive = values.every((value) => value > 0);
  const seasonal = period > 1 && values.length >= 2 * period;
  const either = <T extends string>(asked: T | "auto", all: readonly T[]) =>
    asked === "auto" ? all : [asked];
  const forms: EtsForm[] = [];
  for (const e of either<EtsForm["error"]>(
    error,
    positive ? ["additive", "multiplicative"] : ["additive"],
  ))
    for (const t of either<EtsForm["trend"]>(trend, ["none", "additive", "damped"]))
      for (const s of either<EtsForm["season"]>(
        season,
        positive ? ["none", "additive", "multiplicative"] : ["none", "additive"],
      )) {
        if (s !== "none" && !seasonal) continue;
        const factor = t === "multiplicative" || t === "damped-multiplicative";
        const unstable = e === "additive" && (s === "multiplicative" || factor);
        if (unstable && (error === "auto" || (season === "auto" && !factor))) continue;
        forms.push({ error: e, trend: t, season: s });
      }
  return forms;
}
