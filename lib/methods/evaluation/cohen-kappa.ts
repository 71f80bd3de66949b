import { cohenKappa } from "../../learning/cohenKappa.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { tableField } from "../tableField.ts";

export default defineMethod({
  id: "cohen-kappa",
  title: "Cohen's κ, plain and weighted",
  area: "evaluation",
  summary:
    "Do two raters, or truth and prediction, agree beyond chance? With linear or quadratic weights for ordered classes.",
  assumptions: ["Rows are independent", "Both rate the same rows with the same classes"],
  formula: String.raw`\kappa=\frac{p_o-p_e}{1-p_e}`,
  sources: [
    { text: "Cohen (1960), A coefficient of agreement for nominal scales, EPM 20, 37–46" },
    {
      text: "Fleiss, Cohen & Everitt (1969), Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72, 323–327",
    },
  ],
  input: {
    counts: tableField("Counts, the same classes in the same order in rows and columns"),
    weights: field.choice(["none", "linear", "quadratic"], {
      description: "How disagreement grows with the distance of ordered classes",
      default: "none",
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "κ: 1 is full agreement, 0 that of chance" },
    statistic: { description: "z against κ = 0, with the error at independence" },
    n: { description: "Rows", unit: "count" },
    observedAgreement: { description: "Observed (weighted) agreement", unit: "share" },
    chanceAgreement: { description: "Agreement that the margins give by chance", unit: "share" },
  },
  example: {
    note: "Two raters, three classes, in percent: Fleiss, Cohen & Everitt (1969), κ = 0.429",
    input: {
      counts: [
        [53, 5, 2],
        [11, 14, 5],
        [1, 6, 3],
      ],
    },
    output: { estimate: 0.428571428571429, observedAgreement: 0.7 },
  },
  run: ({ counts, ...options }) => cohenKappa(counts, options),
});
