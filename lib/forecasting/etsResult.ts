import type { OkResult } from "../statistics/result.ts";
import { etsErrors } from "./etsErrors.ts";
import type { EtsIntervalOptions } from "./etsErrors.ts";
import { etsName, isDamped } from "./etsTypes.ts";
import type { EtsFit } from "./fitEts.ts";
import { forecastResult } from "./forecastResult.ts";
import type { Forecast } from "./forecastResult.ts";

export interface EtsOutput {
  readonly model: string;
  /** Those that the model has, of alpha, beta, gamma and phi. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly initial: { level: number; slope?: number; season?: number[] };
  readonly sigma: number;
  readonly logLikelihood: number;
  readonly aic: number;
  readonly aicc: number;
  readonly bic: number;
  readonly fitted: readonly number[];
  readonly residuals: readonly number[];
}

/** A fitted exponential smoothing model with its forecasts. */
export function etsResult<T extends object>(
  id: string,
  fit: EtsFit,
  options: EtsIntervalOptions,
  more: T = {} as T,
): OkResult<Forecast & EtsOutput & T> {
  const { simulated, ...parts } = etsErrors(fit, options);
  const { form, parameters: found, logLikelihood, aic, aicc, bic } = fit;
  const { alpha, beta, gamma, phi, level, slope, season } = found;
  const trended = form.trend !== "none";
  const seasonal = form.season !== "none";
  const warnings = [
    ...(simulated ? [`intervals are simulated: ${options.paths ?? 5000} futures, seeded`] : []),
    ...(fit.exact
      ? ["the model fits the series exactly: its likelihood is only bounded by rounding"]
      : []),
  ];
  return forecastResult(
    id,
    { ...parts, warnings },
    {
      model: etsName(form),
      parameters: {
        alpha,
        ...(trended && { beta }),
        ...(seasonal && { gamma }),
        ...(isDamped(form) && { phi }),
      },
      initial: {
        level,
        ...(trended && { slope }),
        ...(seasonal && { season: Array.from(season) }),
      },
      sigma: Math.sqrt(fit.sigma2),
      ...{ logLikelihood, aic, aicc, bic },
      fitted: Array.from(fit.fitted),
      residuals: Array.from(fit.errors),
      ...more,
    },
  );
}
