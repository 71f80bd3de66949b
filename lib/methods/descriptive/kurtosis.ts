import { field } from "../../schemas/field.ts";
import { kurtosis } from "../../statistics/descriptive/kurtosis.ts";
import { defineMethod } from "../defineMethod.ts";
import { valuesField } from "../valueFields.ts";

export default defineMethod({
  id: "kurtosis",
  title: "Excess kurtosis",
  area: "descriptive",
  summary: "Are the tails heavier than a normal distribution's? 0 for normal values.",
  assumptions: ["Values are independent"],
  formula: String.raw`g_2=\frac{m_4}{m_2^2}-3,\quad G_2=\frac{n-1}{(n-2)(n-3)}[(n+1)g_2+6],\quad b_2=\frac{m_4}{s^4}-3`,
  sources: [
    {
      text: "Joanes & Gill (1998), Comparing measures of sample skewness and kurtosis, The Statistician 47, 183–189",
    },
  ],
  input: {
    values: valuesField,
    type: field.choice(["population", "sample", "minitab"], {
      description:
        "population: SciPy's default; sample: corrected, as Excel, SAS and pandas; minitab: with s",
      default: "population",
    }),
  },
  output: {
    estimate: { description: "Excess kurtosis, without unit" },
    n: { description: "Number of values", unit: "count" },
  },
  example: {
    note: "Six values, more at the ends than in the middle",
    input: { values: [1, 1, 2, 3, 4, 4] },
    output: { estimate: -1.6454293628808863 },
  },
  rescales: { inputs: ["values"] },
  run: ({ values, type }) => kurtosis(values, type),
});
