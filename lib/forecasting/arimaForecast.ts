import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { arimaRegression } from "./arimaRegression.ts";
import type { ArimaRegressionOutput, Regressors } from "./arimaRegression.ts";
import { arimaResult } from "./arimaResult.ts";
import type { ArimaOutput } from "./arimaResult.ts";
import type { ArimaCoefficients, ArimaOrder } from "./arimaTypes.ts";
import { constantForecast, isConstant } from "./constantForecast.ts";
import { differences } from "./differences.ts";
import { fitArima } from "./fitArima.ts";
import type { Forecast } from "./forecastResult.ts";
import type { ForecastOptions } from "./types.ts";

export interface ArimaOptions extends ForecastOptions {
  readonly order: ArimaOrder;
  /** Coefficients that are given: nothing is estimated. */
  readonly coefficients?: (ArimaCoefficients & { readonly slopes?: Float64Array }) | undefined;
  /** What else moves the series; the errors of a regression on it follow the model. */
  readonly regressors?: Regressors | undefined;
}

/**
 * Forecasts by one seasonal ARIMA model, fitted by exact maximum likelihood.
 *
 * @param values - Oldest first.
 * @throws RangeError for a constant with d + D above 1, seasonal orders without a period, or given
 *   coefficients that do not fit the orders.
 * @see fitArima and arimaResult.
 */
export function arimaForecast(
  values: Float64Array,
  { order, coefficients, regressors, horizon, level = 0.95 }: ArimaOptions,
): Result<Forecast & (ArimaOutput | ArimaRegressionOutput)> {
  const id = "arima";
  requireOrder(id, order, coefficients);
  if (isConstant(values))
    return constantForecast(id, values[0]!, { horizon, level }) as unknown as Result<
      Forecast & ArimaOutput
    >;
  const lost = order.d + order.D * order.period;
  if (values.length - lost < 2)
    return undefinedResult(id, `differencing takes ${lost} values, got ${values.length}`);
  if (isConstant(differences(values, order)))
    return undefinedResult(
      id,
      "the differenced series is constant: difference less, or use drift-forecast",
    );
  if (regressors)
    return arimaRegression(id, values, {
      ...{ order, regressors, coefficients, horizon, level },
      slopes: coefficients?.slopes,
    });
  const fit = fitArima(values, order, { given: coefficients });
  if (!fit)
    return undefinedResult(
      id,
      `needs more values than lags and coefficients, and stationary coefficients, got ${values.length} values`,
    );
  return arimaResult(id, { values, fit }, { horizon, level });
}

function requireOrder(id: string, order: ArimaOrder, given: ArimaCoefficients | undefined): void {
  const { p, d, q, P, D, Q, period, constant } = order;
  if (period === 1 && P + D + Q > 0)
    throw new RangeError(`${id}: period must be at least 2 for seasonal orders, got 1`);
  if (constant && d + D > 1)
    throw new RangeError(
      `${id}: constant must be false when d + D is above 1, got d + D = ${d + D}`,
    );
  if (!given) return;
  const wanted = { ar: p, ma: q, seasonalAr: P, seasonalMa: Q };
  for (const [name, length] of Object.entries(wanted)) {
    const list = given[name as keyof typeof wanted];
    if (list.length !== length)
      throw new RangeError(
        `${id}: coefficients.${name} must hold ${length} values, as the order says, got ${list.length}`,
      );
  }
}
