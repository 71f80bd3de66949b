import { field } from "../../schemas/field.ts";
import { skewness } from "../../statistics/descriptive/skewness.ts";
import { defineMethod } from "../defineMethod.ts";
import { valuesField } from "../valueFields.ts";

export default defineMethod({
  id: "skewness",
  title: "Skewness",
  area: "descriptive",
  summary: "Is the right or the left tail longer? 0 for symmetric values.",
  assumptions: ["Values are independent"],
  formula: String.raw`g_1=\frac{m_3}{m_2^{3/2}},\quad G_1=\frac{\sqrt{n(n-1)}}{n-2}g_1,\quad b_1=\frac{m_3}{s^3}`,
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
    estimate: { description: "Skewness, without unit" },
    n: { description: "Number of values", unit: "count" },
  },
  example: {
    note: "Six small counts with a tail to the right",
    input: { values: [0, 0, 0, 1, 1, 2] },
    output: { estimate: 0.6260990336999411 },
  },
  rescales: { inputs: ["values"] },
  run: ({ values, type }) => skewness(values, type),
});
