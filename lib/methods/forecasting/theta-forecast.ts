import { thetaForecast } from "../../forecasting/thetaForecast.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import {
  forecastOutput,
  horizonFields,
  periodField,
  seriesFields,
  sigmaOutput,
} from "../forecastFields.ts";

const id = "theta-forecast";

export default defineMethod({
  id,
  title: "Theta method",
  area: "forecasting",
  summary:
    "A robust forecast of level and half the trend, winner of the M3 competition. A significant season is taken out first.",
  assumptions: ["Level wanders, the trend is nearly linear", "One season of constant length"],
  formula: String.raw`\hat y_{n+h}=\ell_n+\tfrac{\hat b}2\left(h-1+\frac{1-(1-\alpha)^n}\alpha\right)`,
  sources: [
    {
      text: "Assimakopoulos & Nikolopoulos (2000), The theta model, International Journal of Forecasting 16, 521–530",
    },
    {
      text: "Hyndman & Billah (2003), Unmasking the Theta method, International Journal of Forecasting 19, 287–290",
    },
  ],
  input: {
    ...seriesFields,
    period: periodField({ min: 1, default: 1, description: "Observations per season; 1 for none" }),
    ...horizonFields,
  },
  output: {
    ...forecastOutput,
    ...sigmaOutput,
    alpha: { description: "Smoothing weight of the level" },
    drift: { description: "Half the slope of the trend line", unit: "unit of the series per step" },
    seasonal: { description: "Whether a season was found and taken out" },
    fitted: {
      description: "One-step predictions of the smoothing, with the season, without the drift",
      unit: "unit of the series",
    },
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890",
    input: { values: NILE, horizon: 3 },
    output: { "forecast.2": 986.9998603, drift: -3.814661654, sigma: 147.8050249 },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) => thetaForecast(regularSeries(id, values, times), options),
});
