import { augmentedDickeyFullerTest } from "../../forecasting/augmentedDickeyFullerTest.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import { seriesFields } from "../forecastFields.ts";

const id = "augmented-dickey-fuller-test";

export default defineMethod({
  id,
  title: "Augmented Dickey–Fuller test",
  area: "forecasting",
  summary:
    "Does a series have a unit root, so that shocks never fade? A small p speaks for a stationary series.",
  assumptions: ["Errors are without memory once the lags are in"],
  formula: String.raw`\Delta y_t=d_t+\rho\,y_{t-1}+\sum_{i=1}^{p}\gamma_i\Delta y_{t-i}+e_t,\quad \tau=\hat\rho/\mathrm{se}(\hat\rho)`,
  sources: [
    {
      text: "Said & Dickey (1984), Testing for unit roots in autoregressive-moving average models, Biometrika 71, 599–607",
    },
    {
      text: "MacKinnon (1994), Approximate asymptotic distribution functions for unit-root and cointegration tests, JBES 12, 167–176",
    },
    {
      text: "MacKinnon (2010), Critical values for cointegration tests, Queen's University working paper 1227",
    },
  ],
  input: {
    ...seriesFields,
    regression: field.choice(["none", "constant", "constant-trend", "constant-quadratic-trend"], {
      description: "Deterministic terms",
      default: "constant",
    }),
    maxLag: field.optional(
      field.count({
        description: "Largest lag; default ⌈12 (n / 100)^¼⌉",
        unit: "steps",
        max: 1000,
      }),
    ),
    autolag: field.choice(["aic", "bic", "none"], {
      description: "How the lag up to maxLag is chosen",
      default: "aic",
    }),
  },
  output: {
    lags: { description: "Lagged differences used", unit: "steps" },
    observations: { description: "Rows of the regression" },
    criticalValues: { description: "At 1, 5 and 10 %" },
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890; the same as statsmodels' adfuller",
    input: { values: NILE, maxLag: 2 },
    output: { statistic: -4.200022932, p: 0.0006588413138, lags: 0 },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) =>
    augmentedDickeyFullerTest(regularSeries(id, values, times), options),
});
