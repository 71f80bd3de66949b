import { classicalDecomposition } from "../../forecasting/classicalDecomposition.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { AIR_PASSENGERS } from "../exampleSeries.ts";
import { FPP, periodField, seriesFields } from "../forecastFields.ts";

const id = "classical-decomposition";

export default defineMethod({
  id,
  title: "Classical decomposition",
  area: "forecasting",
  summary:
    "What are trend, season and the rest? Moving averages and seasonal means: simple, and blind at both ends.",
  assumptions: ["One season of constant length and shape", "Components add up, or multiply"],
  formula: String.raw`T_t=\tfrac1m\sum_{|j|\le m/2}y_{t+j},\quad S=\operatorname{mean}_{\text{season}}(y-T),\quad R=y-T-S`,
  sources: [
    { text: "Kendall & Stuart (1983), The Advanced Theory of Statistics, vol. 3, 410–414" },
    FPP,
  ],
  input: {
    ...seriesFields,
    period: periodField(),
    type: field.choice(["additive", "multiplicative"], {
      description: "Whether components add up or multiply",
      default: "additive",
    }),
  },
  output: {
    trend: {
      description: "Smooth level",
      unit: "unit of the series",
      nullMeans: "within half a period of an end",
    },
    seasonal: {
      description: "Seasonal component, a factor when multiplicative",
      unit: "unit of the series",
    },
    remainder: {
      description: "What is left",
      unit: "unit of the series",
      nullMeans: "within half a period of an end",
    },
    trendStrength: {
      description:
        "1 − Var(remainder) / Var(remainder + trend), of logs when multiplicative, from 0 to 1",
      nullMeans: "nothing varies",
    },
    seasonalStrength: {
      description:
        "1 − Var(remainder) / Var(remainder + seasonal), of logs when multiplicative, from 0 to 1",
      nullMeans: "nothing varies",
    },
    figure: { description: "One seasonal value per season, that of the first observation first" },
  },
  example: {
    note: "Airline passengers, 1949 to 1952; the same as R's decompose",
    input: { values: AIR_PASSENGERS, period: 12 },
    output: { "trend.6": 126.7916667, "seasonal.0": -12.90509259, "remainder.6": -5.400462963 },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) =>
    classicalDecomposition(regularSeries(id, values, times), options),
});
