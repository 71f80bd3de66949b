import type { ColumnContract, TableContract } from "../../lib/snapshots/types.ts";

const series: ColumnContract = {
  name: "series",
  type: "varchar",
  description: "What is forecast.",
};
const model: ColumnContract = {
  name: "model",
  type: "varchar",
  description: "Id of the method.",
};
const count = (name: string, description: string, min = 0): ColumnContract => {
  return { name, type: "smallint", unit: "count", description, min };
};
const size = (name: string, description: string, limits = {}): ColumnContract => {
  return { name, type: "double", description, nullable: true, ...limits };
};
const share = (name: string, description: string) => size(name, description, { min: 0, max: 1 });
const value = (name: string, description: string): ColumnContract => {
  return { name, type: "double", description };
};
const notes = [
  "Forms are settled before the first origin; the days held out have no say in anything.",
];

/** What tables of a comparison of forecasts promise, by the name that follows `fact_forecast_`. */
export const forecastContracts = {
  day: {
    description: "Forecasts of the days held out, and of days beyond the last.",
    grain: "one series, model and day",
    primaryKey: ["series", "model", "day"],
    sortedBy: ["series", "model", "day"],
    timeColumn: "day",
    notes,
    columns: [
      series,
      model,
      { name: "day", type: "date", description: "The day that is forecast." },
      {
        name: "phase",
        type: "varchar",
        description: "held out: it has happened; ahead: it has not.",
        values: ["held out", "ahead"],
      },
      count("step", "Days ahead.", 1),
      size("actual", "What came, in the unit of the series; null when it has not happened."),
      value("forecast", "Forecast, in the unit of the series."),
      value("low", "Lower limit of the 95 % prediction interval."),
      value("high", "Upper limit of the 95 % prediction interval."),
      size("standard_error", "Of the forecast; null where the method has none.", { min: 0 }),
    ],
  },
  model: {
    description: "Scores of every model in the back-test and on the days held out.",
    grain: "one series and model",
    primaryKey: ["series", "model"],
    sortedBy: ["series", "place"],
    notes,
    columns: [
      series,
      model,
      { name: "title", type: "varchar", description: "Name of the model." },
      { name: "specification", type: "varchar", description: "Its form, as settled." },
      count("place", "Rank by mean absolute error in the back-test, 1 is best.", 1),
      { name: "is_best", type: "boolean", description: "Has place 1." },
      count("origins", "Origins of the back-test."),
      count("forecasts", "Origins from which it gave a forecast."),
      {
        name: "reason",
        type: "varchar",
        description: "Why it gave none elsewhere.",
        nullable: true,
      },
      size("mae", "Mean absolute error in the back-test, in the unit of the series."),
      size("rmse", "Root mean squared error, in the unit of the series."),
      size("bias", "Mean of forecast − actual, in the unit of the series."),
      size("mape", "Mean absolute error ÷ actual; null when an actual value is 0."),
      size("smape", "Symmetric MAPE, 0 to 2."),
      size("mase", "Mean absolute error ÷ that of the seasonal naive forecast in training."),
      share("coverage", "Share of back-test values inside their 95 % interval."),
      size("winkler", "Winkler score of the intervals, lower is better."),
      size("difference", "Mean absolute error − that of the benchmark, by origin."),
      size(
        "difference_low",
        "Lower limit of its 95 % interval (Diebold–Mariano; simultaneous for all comparisons, Bonferroni).",
      ),
      size("difference_high", "Upper limit of the same interval."),
      share("p", "p-value of equal accuracy with the benchmark."),
      share("adjusted_p", "p adjusted by Holm for all comparisons of the series."),
      count("comparisons", "Comparisons with the benchmark that were made."),
      size("held_out_mae", "Mean absolute error on the days held out."),
      size("held_out_rmse", "Root mean squared error on the days held out."),
      size("held_out_mape", "MAPE on the days held out; null when an actual value is 0."),
      share("held_out_coverage", "Share of the days held out inside their 95 % interval."),
      count("residuals", "One-step errors that the residual tests look at."),
      count("ljung_box_lags", "Lags of the Ljung–Box test."),
      share("ljung_box_p", "p-value of residuals without memory; null without residuals."),
      share("jarque_bera_p", "p-value of normal residuals; null without residuals."),
    ],
  },
  step: {
    description: "Error and coverage in the back-test by days ahead.",
    grain: "one series, model and step",
    primaryKey: ["series", "model", "step"],
    sortedBy: ["series", "model", "step"],
    notes,
    columns: [
      series,
      model,
      count("step", "Days ahead.", 1),
      count("forecasts", "Forecasts so many days ahead."),
      count("covered", "How many of them hold the value in their interval."),
      value("mae", "Mean absolute error, in the unit of the series."),
    ],
  },
  lag: {
    description: "Autocorrelation of one-step errors.",
    grain: "one series, model and lag",
    primaryKey: ["series", "model", "lag"],
    sortedBy: ["series", "model", "lag"],
    columns: [
      series,
      model,
      count("lag", "Days between two errors.", 1),
      value("correlation", "Autocorrelation at this lag."),
      value("bound", "95 % of white noise stay within ± this."),
    ],
  },
} satisfies Record<string, TableContract>;
