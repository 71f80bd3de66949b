import { isConstant } from "./constantForecast.ts";
import { transpose } from "../statistics/linearAlgebra/columns.ts";
import { combineColumns } from "../statistics/linearAlgebra/combineColumns.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { arimaErrors } from "./arimaErrors.ts";
import { arimaResult } from "./arimaResult.ts";
import type { ArimaOutput } from "./arimaResult.ts";
import { arimaName } from "./arimaTypes.ts";
import type { ArimaCoefficients, ArimaOrder } from "./arimaTypes.ts";
import { describeErrors, fitArimaRegression } from "./fitArimaRegression.ts";
import type { Forecast } from "./forecastResult.ts";

export interface Regressors {
  /** One row per value. */
  readonly rows: readonly Float64Array[];
  /** One row per step ahead. */
  readonly ahead: readonly Float64Array[];
  /** Default x1, x2, … */
  readonly names?: readonly string[] | undefined;
}

export interface ArimaRegressionOutput extends ArimaOutput {
  readonly regression: readonly {
    readonly name: string;
    readonly estimate: number;
    readonly standardError: number | null;
  }[];
}

interface Settings {
  readonly order: ArimaOrder;
  readonly regressors: Regressors;
  readonly coefficients?: ArimaCoefficients | undefined;
  /** Slopes that go with given coefficients. */
  readonly slopes?: Float64Array | undefined;
  readonly horizon: number;
  readonly level: number;
}

/**
 * Forecasts by a regression whose errors follow a seasonal ARIMA model. Intervals take regressors
 * and slopes as known, as R's do.
 *
 * @throws RangeError when rows and names of the regressors do not fit series and horizon.
 * @see fitArimaRegression. Checked against R's forecast::Arima(xreg =).
 */
export function arimaRegression(
  id: string,
  values: Float64Array,
  { order, regressors, coefficients, slopes, horizon, level }: Settings,
): Result<Forecast & ArimaRegressionOutput> {
  const names = requireRegressors(id, regressors, { n: values.length, horizon });
  const columns = transpose(regressors.rows);
  if (columns.some(isConstant))
    return undefinedResult(id, "a regressor is constant: leave it out, `constant` stands for it");
  if (coefficients && slopes?.length !== columns.length)
    throw new RangeError(
      `${id}: coefficients.slopes must hold one value per regressor = ${columns.length}, got ${slopes?.length ?? 0}`,
    );
  const found = coefficients
    ? describeErrors(values, order, {
        regressors: columns,
        slopes: slopes!,
        arma: coefficients,
        estimated: 0,
      })
    : fitArimaRegression(values, order, columns);
  if ("reason" in found) return undefinedResult(id, found.reason);
  const { fit, errors } = found;
  const rest = arimaResult(id, { values: errors, fit }, { horizon, level });
  const effects = combineColumns(transpose(regressors.ahead), found.slopes);
  const raised = (list: readonly number[]) => list.map((value, h) => value + effects[h]!);
  const { slopeErrors, ...shown } = arimaErrors(errors, fit, columns);
  const [forecast, lower, upper] = [raised(rest.forecast), raised(rest.lower), raised(rest.upper)];
  return {
    ...rest,
    ...shown,
    ...{ forecast, lower, upper },
    estimate: forecast[0]!,
    interval: [lower[0]!, upper[0]!],
    model: `Regression with ${arimaName({ ...order, constant: false })} errors`,
    regression: names.map((name, j) => ({
      name,
      estimate: found.slopes[j]!,
      standardError: slopeErrors[j]!,
    })),
    fitted: rest.residuals.map((value, i) => (value === null ? null : values[i]! - value)),
  };
}

function requireRegressors(
  id: string,
  { rows, ahead, names }: Regressors,
  { n, horizon }: { n: number; horizon: number },
): readonly string[] {
  const width = rows[0]?.length ?? 0;
  const wrong = (name: string, want: string, got: number) => {
    throw new RangeError(`${id}: ${name} must hold ${want}, got ${got}`);
  };
  if (rows.length !== n) wrong("regressors", `one row per value = ${n}`, rows.length);
  if (ahead.length !== horizon)
    wrong("futureRegressors", `one row per step ahead = ${horizon}`, ahead.length);
  if (ahead[0]!.length !== width)
    wrong("futureRegressors", `rows of ${width} values, as regressors`, ahead[0]!.length);
  if (names && names.length !== width)
    wrong("names", `one name per regressor = ${width}`, names.length);
  return names ?? Array.from({ length: width }, (_, j) => `x${j + 1}`);
}
