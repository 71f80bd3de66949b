import { rollingOriginBacktest } from "../../forecasting/rollingOriginBacktest.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { FORECASTERS } from "../../forecasting/forecasters.ts";
import type { ForecasterId } from "../../forecasting/forecasters.ts";
import { runSteps } from "../../statistics/runSteps.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import { FPP, horizonFields, periodField, seriesFields } from "../forecastFields.ts";

const FORECASTER_IDS = Object.keys(FORECASTERS) as ForecasterId[];

const id = "rolling-origin-backtest";

export default defineMethod({
  id,
  title: "Rolling-origin back-test",
  area: "forecasting",
  summary:
    "Which method forecasts this series best, and do its intervals hold? Every method forecasts from many past points and meets what came; the (seasonal) naive forecast is always among them.",
  assumptions: ["What happened in the past tells how methods will do"],
  formula: String.raw`\mathrm{MAE}_h=\frac1K\sum_{k}\left|y_{t_k+h}-\hat y_{t_k+h\mid t_k}\right|`,
  sources: [
    {
      text: "Tashman (2000), Out-of-sample tests of forecasting accuracy, International Journal of Forecasting 16, 437–450",
    },
    FPP,
  ],
  input: {
    ...seriesFields,
    methods: field.list<ForecasterId>(field.choice(FORECASTER_IDS, { description: "one method" }), {
      description: "Methods compared, each once",
      default: ["drift-forecast", "damped-trend", "theta-forecast"],
    }),
    period: periodField({ min: 1, default: 1, description: "Observations per season; 1 for none" }),
    ...horizonFields,
    initial: field.optional(
      field.count({
        description:
          "Values before the first origin; default the larger of 2 periods + 1 and half of the series",
        unit: "observations",
        min: 2,
        max: 1_000_000,
      }),
    ),
    step: field.count({
      description: "Values between origins",
      unit: "observations",
      min: 1,
      max: 1_000_000,
      default: 1,
    }),
    window: field.choice(["expanding", "sliding"], {
      description: "Train on all values so far, or on the last `initial` ones",
      default: "expanding",
    }),
  },
  output: {
    origins: { description: "Values before each origin" },
    scores: {
      description:
        "Per method: errors, accuracy, coverage and Winkler score, also by steps ahead; relativeMae is that to the (seasonal) naive forecast",
      nullMeans: "no forecast, or undefined for these values",
    },
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890: the mean against the naive forecast",
    input: { values: NILE, methods: ["mean-forecast"], horizon: 2, initial: 10 },
    output: {
      "scores.0.mae": 151.6111111,
      "scores.1.mae": 125.6469393,
      "scores.1.relativeMae": 0.8287449278,
    },
  },
  squared: ["values"],
  run: async ({ values, times, ...options }, context) =>
    runSteps(rollingOriginBacktest(regularSeries(id, values, times), options), context),
});
