import { rerandomise } from "../../experiments/simulation/rerandomise.ts";
import { runSteps } from "../../statistics/runSteps.ts";
import { defineMethod } from "../defineMethod.ts";
import { rerandomiseFields, rerandomiseOutput } from "../rerandomiseFields.ts";

export default defineMethod({
  id: "aa-simulation",
  title: "A/A simulation on given rows",
  area: "experiments",
  summary:
    "How often would the t-test find a difference where there is none, on this very metric? Splits the rows at random again and again; seeded.",
  assumptions: ["Rows are units like those of the experiment, one row per unit"],
  formula: String.raw`\hat\alpha=\frac1R\sum_r\mathbb 1\{p_r<\alpha\},\quad \text{calibration}=\frac{\mathrm{sd}(\hat\Delta_r)}{\overline{\mathrm{se}}_r}`,
  sources: [
    {
      text: "Kohavi, Tang & Xu (2020), Trustworthy Online Controlled Experiments, chapter 19: the A/A test",
    },
  ],
  input: rerandomiseFields,
  output: {
    estimate: { description: "Share of significant splits; should be alpha", unit: "share" },
    ...rerandomiseOutput,
  },
  example: {
    note: "Four rows in two arms are never significant at 1 %",
    input: { values: [1, 2, 3, 5], runs: 50, alpha: 0.01 },
    output: { estimate: 0 },
  },
  squared: ["values"],
  run: ({ values, ...options }, context) =>
    runSteps(rerandomise("aa-simulation", values, options), context),
});
