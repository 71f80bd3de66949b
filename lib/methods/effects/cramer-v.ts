import { field } from "../../schemas/field.ts";
import { cramerV } from "../../statistics/effects/cramerV.ts";
import { defineMethod } from "../defineMethod.ts";
import { tableField } from "../tableField.ts";

export default defineMethod({
  id: "cramer-v",
  title: "Cramér's V",
  area: "effects",
  summary: "How strongly are the rows and columns of a table associated, from 0 to 1?",
  assumptions: ["Units are independent"],
  formula: String.raw`V=\sqrt{\frac{X^2}{n(\min(r,c)-1)}}`,
  sources: [
    { text: "Cramér (1946), Mathematical Methods of Statistics" },
    {
      text: "Bergsma (2013), A bias-correction for Cramér's V and Tschuprow's T, Journal of the Korean Statistical Society 42, 323–328",
    },
    { text: "Smithson (2003), Confidence Intervals" },
  ],
  input: {
    table: tableField("Counts"),
    corrected: field.boolean({
      description: "Bergsma's correction of the estimate's upward bias",
      default: false,
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "V, from 0 to 1" },
    interval: { description: "√(λ / (n k)) for the noncentrality λ of χ² at `level`" },
    chiSquare: { description: "Pearson's X² without correction" },
  },
  example: {
    note: "Party by gender (Agresti 2007, p. 39)",
    input: {
      table: [
        [762, 327, 468],
        [484, 239, 477],
      ],
    },
    output: { estimate: 0.1044358 },
  },
  run: ({ table, ...options }) => cramerV(table, options),
});
