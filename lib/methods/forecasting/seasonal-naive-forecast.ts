import { seasonalNaiveForecast } from "../../forecasting/seasonalNaiveForecast.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { defineMethod } from "../defineMethod.ts";
import { AIR_PASSENGERS } from "../exampleSeries.ts";
import {
  FPP,
  forecastOutput,
  horizonFields,
  periodField,
  seriesFields,
  sigmaOutput,
} from "../forecastFields.ts";

const id = "seasonal-naive-forecast";

export default defineMethod({
  id,
  title: "Seasonal naive forecast",
  area: "forecasting",
  summary:
    "What if this season repeats the last one? The benchmark that any other method must beat on a seasonal series.",
  assumptions: ["Changes from one season to the next are independent with mean zero"],
  formula: String.raw`\hat y_{n+h}=y_{n+h-m(k+1)},\quad \sigma_h=\hat\sigma\sqrt{k+1},\quad k=\lfloor (h-1)/m\rfloor`,
  sources: [FPP],
  input: {
    ...seriesFields,
    period: periodField(),
    ...horizonFields,
  },
  output: {
    ...forecastOutput,
    ...sigmaOutput,
  },
  example: {
    note: "Airline passengers, 1949 to 1952",
    input: { values: AIR_PASSENGERS, period: 12, horizon: 13 },
    output: { "forecast.12": 171, "lower.12": 99.74004117, sigma: 25.70883981 },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) =>
    seasonalNaiveForecast(regularSeries(id, values, times), options),
});
