import { adjustmentMethod } from "../adjustmentMethod.ts";

export default adjustmentMethod("bonferroni-adjustment", "bonferroni", {
  title: "Bonferroni adjustment",
  summary:
    "What are the p-values once the chance of any false rejection in the family is held? The simplest; its intervals at level 1 − α/m agree with it.",
  assumptions: [
    "None on the dependence of the tests",
    "The family of tests was declared before looking",
  ],
  formula: String.raw`\tilde p_i=\min(1,\,m\,p_i)`,
  sources: [{ text: "Dunn (1961), Multiple comparisons among means, JASA 56, 52–64" }],
  adjusted: { "adjusted.0": 0.05, "adjusted.4": 0.25 },
});
