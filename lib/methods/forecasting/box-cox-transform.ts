import { boxCoxTransform } from "../../forecasting/boxCoxTransform.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { AIR_PASSENGERS } from "../exampleSeries.ts";
import { seriesFields } from "../forecastFields.ts";

const id = "box-cox-transform";

export default defineMethod({
  id,
  title: "Box–Cox transform",
  area: "forecasting",
  summary: "Which power evens out the spread of a positive series?",
  assumptions: ["Values are above 0"],
  formula: String.raw`y^{(\lambda)}=\frac{y^\lambda-1}{\lambda}\ (\log y\ \text{for}\ \lambda=0)`,
  sources: [
    { text: "Box & Cox (1964), An analysis of transformations, JRSS B 26, 211–252" },
    {
      text: "Guerrero (1993), Time-series analysis supported by power transformations, Journal of Forecasting 12, 37–48",
    },
  ],
  input: {
    values: field.numbers({
      description: "Observations above 0, oldest first",
      unit: "unit of the series",
      min: 0,
      openMin: true,
    }),
    times: seriesFields.times,
    lambda: field.optional(
      field.number({ description: "The power; left out: chosen by `method`", min: -10, max: 10 }),
    ),
    method: field.choice(["guerrero", "likelihood"], {
      description: "Even spread over groups, or a normal curve",
      default: "guerrero",
    }),
    period: field.count({
      description: "Length of Guerrero's groups: observations per season, or 2",
      unit: "observations",
      min: 2,
      max: 10_000,
      default: 2,
    }),
    lower: field.number({ description: "Lower end of the search", default: -1, min: -10, max: 10 }),
    upper: field.number({ description: "Upper end of the search", default: 2, min: -10, max: 10 }),
  },
  output: {
    lambda: { description: "The power used" },
    transformed: { description: "Transformed values" },
    logLikelihood: { description: "Of the values, with normal transformed ones, up to a constant" },
  },
  example: {
    note: "Airline passengers, 1949 to 1952; the same as R's BoxCox.lambda",
    input: { values: AIR_PASSENGERS, period: 12 },
    output: { lambda: 0.123882699, "transformed.0": 6.410630053 },
  },
  run: ({ values, times, ...options }) =>
    boxCoxTransform(regularSeries(id, values, times), options),
});
