import type { OkResult } from "../statistics/result.ts";
import { armaFilter } from "./armaFilter.ts";
import { expandArma, expandLags } from "./armaPolynomials.ts";
import { arimaErrors } from "./arimaErrors.ts";
import { arimaName } from "./arimaTypes.ts";
import { band } from "./band.ts";
import { differences, differenceWeights } from "./differences.ts";
import type { ArimaFit } from "./fitArima.ts";
import { forecastResult } from "./forecastResult.ts";
import type { Forecast } from "./forecastResult.ts";

export interface ArimaOutput {
  readonly model: string;
  /** ar1, ma1, sar1, sma1, … and `mean` or `drift`. */
  readonly coefficients: Readonly<Record<string, number>>;
  /** Null for a coefficient at the edge of its range. */
  readonly coefficientErrors: Readonly<Record<string, number | null>>;
  readonly sigma2: number;
  readonly logLikelihood: number;
  readonly aic: number;
  readonly aicc: number;
  readonly bic: number;
  readonly fitted: readonly (number | null)[];
  readonly residuals: readonly (number | null)[];
}

/**
 * Forecasts of a fitted model: best predictions of the differenced series, added up again, with
 * standard errors σ√Σψ².
 *
 * @see Box, Jenkins & Reinsel (1994), Time Series Analysis, 3rd ed., 5.2.
 */
export function arimaResult<T extends object>(
  id: string,
  { values, fit }: { values: Float64Array; fit: ArimaFit },
  { horizon, level }: { horizon: number; level: number },
  more: T = {} as T,
): OkResult<Forecast & ArimaOutput & T> {
  const { order, coefficients } = fit;
  const arma = expandArma(coefficients, order.period);
  const centred = differences(values, order).map((value) => value - coefficients.mean);
  const ahead = armaFilter(centred, arma, horizon)!.ahead;
  const weights = differenceWeights(order);
  const path = Array.from(values);
  ahead.forEach((value) => {
    let next = value + coefficients.mean;
    for (let i = 0; i < weights.length; i++) next += weights[i]! * path[path.length - 1 - i]!;
    path.push(next);
  });
  const forecast = path.slice(values.length);
  const ar = expandLags(arma.ar, weights, { period: 1, sign: -1 });
  const errors = standardErrors({ ar, ma: arma.ma }, Math.sqrt(fit.sigma2), horizon);
  const lost = new Array<null>(values.length - fit.n).fill(null);
  const { logLikelihood, aic, aicc, bic, sigma2, residuals } = fit;
  const { coefficients: named, coefficientErrors } = arimaErrors(values, fit);
  return forecastResult(id, band(forecast, errors, level), {
    model: arimaName(order),
    ...{ coefficients: named, coefficientErrors },
    ...{ sigma2, logLikelihood, aic, aicc, bic },
    fitted: [...lost, ...Array.from(residuals, (value, i) => values[i + lost.length]! - value)],
    residuals: [...lost, ...residuals],
    ...more,
  });
}

/** σ√(1 + ψ₁² + … + ψₕ₋₁²). */
function standardErrors(
  { ar, ma }: { ar: Float64Array; ma: Float64Array },
  sigma: number,
  horizon: number,
): number[] {
  const psi = [1];
  let sum = 0;
  return Array.from({ length: horizon }, (_, h) => {
    if (h > 0) {
      let next = ma[h - 1] ?? 0;
      for (let i = 1; i <= Math.min(h, ar.length); i++) next += ar[i - 1]! * psi[h - i]!;
      psi.push(next);
    }
    sum += psi[h]! ** 2;
    return sigma * Math.sqrt(sum);
  });
}
