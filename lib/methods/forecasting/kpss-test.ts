import { kpssTest } from "../../forecasting/kpssTest.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import { seriesFields } from "../forecastFields.ts";

const id = "kpss-test";

export default defineMethod({
  id,
  title: "KPSS test",
  area: "forecasting",
  summary: "Is a series stationary about a level or a trend? A small p speaks against it.",
  assumptions: ["Errors are nearly normal and their memory shorter than `lags`"],
  formula: String.raw`\eta=\frac{\sum_t S_t^2}{n^2\,\hat s^2(l)},\quad S_t=\sum_{i\le t}e_i`,
  sources: [
    {
      text: "Kwiatkowski, Phillips, Schmidt & Shin (1992), Testing the null hypothesis of stationarity, Journal of Econometrics 54, 159–178",
    },
  ],
  input: {
    ...seriesFields,
    type: field.choice(["level", "trend"], {
      description: "What the series is stationary about under the null",
      default: "level",
    }),
    lags: field.optional(
      field.count({
        description: "Lags of the long-run variance; default ⌊4 (n / 100)^¼⌋",
        unit: "steps",
        max: 10_000,
      }),
    ),
  },
  output: {
    p: { description: "Interpolated in the table, from 0.01 to 0.1" },
    lags: { description: "Lags used", unit: "steps" },
    criticalValues: { description: "At 10, 5, 2.5 and 1 %" },
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890; the same as statsmodels' kpss",
    input: { values: NILE, lags: 2 },
    output: { statistic: 0.315166053, p: 0.1, lags: 2 },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) => kpssTest(regularSeries(id, values, times), options),
});
