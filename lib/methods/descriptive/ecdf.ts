import { field } from "../../schemas/field.ts";
import { empiricalCdf } from "../../statistics/descriptive/empiricalCdf.ts";
import { defineMethod } from "../defineMethod.ts";
import { valuesField } from "../valueFields.ts";

export default defineMethod({
  id: "ecdf",
  title: "Empirical distribution function with its band",
  area: "descriptive",
  summary:
    "Which share of values lies at or below each value, and how well is the whole curve known?",
  assumptions: ["Values are independent"],
  formula: String.raw`\hat F(x)=\frac1n\#\{x_i\le x\},\quad \hat F(x)\pm\sqrt{\frac{\ln(2/\alpha)}{2n}}`,
  sources: [
    {
      text: "Massart (1990), The tight constant in the Dvoretzky–Kiefer–Wolfowitz inequality, Annals of Probability 18, 1269–1283",
    },
  ],
  input: { values: valuesField, level: field.level() },
  output: {
    steps: {
      description:
        "Distinct values x ascending with the share at or below and the band low to high",
    },
    margin: { description: "Half width of the band", unit: "share" },
    n: { description: "Number of values", unit: "count" },
  },
  example: {
    note: "A tie makes one step",
    input: { values: [2, 1, 2, 5] },
    output: { "steps.1.x": 2, "steps.1.share": 0.75, margin: 0.6790507 },
  },
  run: ({ values, level }) => empiricalCdf(values, level),
});
