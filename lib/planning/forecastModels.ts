import { arimaForecast } from "../forecasting/arimaForecast.ts";
import { autoArima } from "../forecasting/autoArima.ts";
import { etsForecast } from "../forecasting/etsForecast.ts";
import { holtWintersForecast } from "../forecasting/holtWintersForecast.ts";
import { meanForecast } from "../forecasting/meanForecast.ts";
import { seasonalNaiveForecast } from "../forecasting/seasonalNaiveForecast.ts";
import { thetaForecast } from "../forecasting/thetaForecast.ts";
import { trendSeasonalityRegression } from "../forecasting/trendSeasonalityRegression.ts";
import { structuralModel } from "../monitoring/structuralModel.ts";
import { finishSteps } from "../statistics/runSteps.ts";
import { modelForecast, type ModelForecast } from "./modelForecast.ts";
import { MODEL_TITLES, type ModelId } from "./modelTitles.ts";
import { readArimaOrder, readEtsForm } from "./readModelNames.ts";

export interface ModelOptions {
  readonly horizon: number;
  /** Values per season, at least 2. */
  readonly period: number;
  readonly level: number;
}

/** A model whose form is settled; its numbers are estimated anew from whatever values it gets. */
export interface SettledModel {
  readonly specification: string;
  forecast(values: Float64Array, options: ModelOptions): ModelForecast;
}

/** A way to forecast a series with a season. */
export interface ForecastModel {
  readonly id: ModelId;
  readonly title: string;
  /** Settles the form on the first values, so that no later one has a say in it. */
  settle(first: Float64Array, options: ModelOptions): SettledModel;
}

const ETS = "ETS(A,N,A)";
const ARIMA = "ARIMA(1,0,0)(0,1,1)[7]";

/** The models that are compared; the first is the benchmark. */
export const FORECAST_MODELS: readonly ForecastModel[] = [
  plain("seasonal-naive-forecast", "as one season ago", (values, options) => {
    const fitted = (i: number) => values[i - options.period];
    return modelForecast(values, seasonalNaiveForecast(values, options), fitted);
  }),
  plain("mean-forecast", "one mean", (values, options) => {
    const found = meanForecast(values, options);
    return modelForecast(values, found, () => found.estimate);
  }),
  plain("holt-winters", "additive season", (values, options) => {
    const found = holtWintersForecast(values, options);
    return modelForecast(values, found, fromEnd(values, found));
  }),
  plain("theta-forecast", "smoothed level, half the trend", (values, options) => {
    const found = thetaForecast(values, options);
    return modelForecast(values, found, fromEnd(values, found));
  }),
  {
    id: "ets",
    title: MODEL_TITLES["ets"],
    settle(first, options) {
      const found = finishSteps(etsForecast("ets", first, options));
      const specification = nameOf(found) ?? ETS;
      const form = readEtsForm(specification);
      const forecast: SettledModel["forecast"] = (values, given) => {
        const result = finishSteps(etsForecast("ets", values, { ...given, ...form }));
        return modelForecast(values, result, fromEnd(values, result));
      };
      return { specification, forecast };
    },
  },
  {
    id: "auto-arima",
    title: MODEL_TITLES["auto-arima"],
    settle(first, options) {
      const specification = nameOf(finishSteps(autoArima(first, options))) ?? ARIMA;
      const order = readArimaOrder(specification, options.period);
      const forecast: SettledModel["forecast"] = (values, given) => {
        const result = arimaForecast(values, { ...given, order });
        return modelForecast(values, result, fromEnd(values, result));
      };
      return { specification, forecast };
    },
  },
  {
    id: "structural-time-series",
    title: MODEL_TITLES["structural-time-series"],
    settle(first, { period }) {
      const form = { trend: "level", period } as const;
      const settled = structuralModel("structural-time-series", first, form);
      const variances = settled.status === "ok" ? settled.variances : undefined;
      const forecast: SettledModel["forecast"] = (values, { horizon, level }) => {
        const options = { horizon, level, variances };
        const found = structuralModel("structural-time-series", values, form, options);
        if (found.status !== "ok") return modelForecast(values, found);
        const steps = found.forecasts;
        const parts = {
          status: "ok",
          forecast: steps.map(({ mean }) => mean),
          lower: steps.map(({ interval }) => interval[0]!),
          upper: steps.map(({ interval }) => interval[1]!),
          standardErrors: steps.map(({ standardError }) => standardError),
        } as const;
        return modelForecast(values, parts, (i) => found.predicted[i]);
      };
      return { specification: "moving level, moving season", forecast };
    },
  },
  plain(
    "trend-seasonality-regression",
    "trend that may bend, Fourier season",
    (values, options) => {
      const seasons = [{ period: options.period, order: Math.floor(options.period / 2) }];
      const found = trendSeasonalityRegression(values, { ...options, seasons });
      return modelForecast(values, found, fromEnd(values, found));
    },
  ),
];

function plain(
  id: ModelId,
  specification: string,
  forecast: SettledModel["forecast"],
): ForecastModel {
  return { id, title: MODEL_TITLES[id], settle: () => ({ specification, forecast }) };
}

const nameOf = (result: object) => (result as { readonly model?: string }).model;

/** One-step predictions, which start late in some methods. */
function fromEnd(values: Float64Array, result: object) {
  const { fitted = [] } = result as { readonly fitted?: readonly (number | null)[] };
  return (i: number) => fitted[i - (values.length - fitted.length)];
}
