import { dieboldMarianoTest } from "../../forecasting/dieboldMarianoTest.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "diebold-mariano-test",
  title: "Diebold–Mariano test of equal forecast accuracy",
  area: "forecasting",
  summary: "Does one forecast lose less than another, or was it luck?",
  assumptions: [
    "Both forecast the same values, made without them",
    "The difference of the losses is stationary, without memory beyond `steps` − 1",
  ],
  formula: String.raw`t=\bar d\,\sqrt{\frac{n+1-2h+h(h-1)/n}{\gamma_0+2\sum_{k<h}(1-k/h)\gamma_k}}`,
  sources: [
    {
      text: "Diebold & Mariano (1995), Comparing predictive accuracy, Journal of Business & Economic Statistics 13, 253–263",
    },
    {
      text: "Harvey, Leybourne & Newbold (1997), Testing the equality of prediction mean squared errors, IJF 13, 281–291",
    },
  ],
  input: {
    a: field.numbers({
      description: "Losses of the first forecast, oldest first",
      unit: "unit of the loss",
    }),
    b: field.numbers({
      description: "Losses of the second forecast of the same values",
      unit: "unit of the loss",
    }),
    steps: field.count({
      description: "Losses in a row that may share values: steps ahead ÷ steps between origins",
      min: 1,
      max: 1000,
      default: 1,
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "Mean of b − a: above 0 the first loses less" },
    n: { description: "Pairs of losses" },
  },
  example: {
    note: "Six absolute errors each, one step ahead; the same as R's forecast::dm.test",
    input: { a: [1, 2, 1.5, 3, 0.5, 2], b: [2, 2.5, 1, 4.5, 1.5, 2.5] },
    output: { estimate: 0.6666666667, statistic: 2.390457219, p: 0.062352416 },
  },
  squared: ["a", "b"],
  run: dieboldMarianoTest,
});
