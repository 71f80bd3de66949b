import { rememberedSeries, seriesCorrelation } from "../../forecasting/seriesCorrelation.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

const id = "series-correlation";

export default defineMethod({
  id,
  title: "Correlation of two series",
  area: "forecasting",
  summary:
    "Do two series move together by more than chance, when each value still remembers those before?",
  assumptions: [
    "Both series are stationary: constant mean and spread",
    "For the test and the interval: values are jointly normal",
  ],
  formula: String.raw`n^*=\frac{n}{1+2\max\left(0,\sum_{k=1}^{n/5}\left(1-\frac kn\right)r_x(k)\,r_y(k)\right)},\quad t=r\sqrt{\frac{n^*-2}{1-r^2}}`,
  sources: [
    { text: "Bartlett (1935), JRSS 98, 536–543" },
    {
      text: "Pyper & Peterman (1998), Canadian Journal of Fisheries and Aquatic Sciences 55, 2127–2140",
    },
  ],
  input: {
    x: field.numbers({ description: "First series", minLength: 1, maxLength: 5000 }),
    y: field.numbers({ description: "Second series, at the same times", maxLength: 5000 }),
    level: field.level(),
    alternative: field.alternative(
      "Whether the correlation differs from, is less or greater than 0",
    ),
  },
  output: {
    estimate: { description: "Pearson's correlation, from −1 to 1" },
    n: { description: "Number of pairs", unit: "count" },
    effectivePairs: {
      description: "Independent pairs that these are worth, at most n",
      unit: "count",
    },
  },
  example: {
    note: "Box and Jenkins' sales and their leading indicator, first twenty values: worth seven pairs",
    input: {
      x: [
        10.01, 10.07, 10.32, 9.75, 10.33, 10.13, 10.36, 10.32, 10.13, 10.16, 10.58, 10.62, 10.86,
        11.2, 10.74, 10.56, 10.48, 10.77, 11.33, 10.96,
      ],
      y: [
        200.1, 199.5, 199.4, 198.9, 199, 200.2, 198.6, 200, 200.3, 201.2, 201.6, 201.5, 201.5,
        203.5, 204.9, 207.1, 210.5, 210.5, 209.8, 208.8,
      ],
    },
    output: { estimate: 0.6632157269, effectivePairs: 7.0266312346, p: 0.1033771183 },
  },
  squared: ["x", "y"],
  run: ({ x, y, ...options }) => {
    if (x.length !== y.length)
      throw new RangeError(`${id}: y must have as many values as x = ${x.length}, got ${y.length}`);
    return seriesCorrelation(rememberedSeries(x), rememberedSeries(y), options);
  },
});
