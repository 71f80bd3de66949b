import { ljungBoxTest } from "../../forecasting/ljungBoxTest.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import { seriesFields } from "../forecastFields.ts";

const id = "ljung-box-test";

export default defineMethod({
  id,
  title: "Ljung–Box test",
  area: "forecasting",
  summary: "Are residuals without memory? Tests the first autocorrelations together.",
  assumptions: ["Values are residuals of a model, or independent under the null"],
  formula: String.raw`Q=n(n+2)\sum_{k=1}^{h}\frac{r_k^2}{n-k}\sim\chi^2_{h-p}`,
  sources: [
    {
      text: "Ljung & Box (1978), On a measure of lack of fit in time series models, Biometrika 65, 297–303",
    },
  ],
  input: {
    ...seriesFields,
    lags: field.count({
      description: "Lags tested together",
      unit: "steps",
      min: 1,
      max: 10_000,
      default: 10,
    }),
    fittedParameters: field.count({
      description: "Parameters of the model that left the residuals",
      default: 0,
      max: 10_000,
    }),
    type: field.choice(["ljung-box", "box-pierce"], {
      description: "Form of the statistic",
      default: "ljung-box",
    }),
  },
  output: {},
  example: {
    note: "Flow of the Nile, 1871 to 1890; the same as R's Box.test",
    input: { values: NILE, lags: 5 },
    output: { statistic: 4.955132882, df: 5, p: 0.4213803682 },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) => ljungBoxTest(regularSeries(id, values, times), options),
});
