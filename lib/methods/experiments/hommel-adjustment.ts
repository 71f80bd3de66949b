import { adjustmentMethod } from "../adjustmentMethod.ts";

export default adjustmentMethod("hommel-adjustment", "hommel", {
  title: "Hommel adjustment",
  summary:
    "What are the p-values once the chance of any false rejection in the family is held? The closure of Simes' test, never weaker than Hochberg's.",
  assumptions: [
    "Tests are independent or positively dependent",
    "The family of tests was declared before looking",
  ],
  formula: String.raw`\tilde p_i=\max_{I\ni i}\;\min_{j}\frac{|I|}{j}\,p_{(j:I)}`,
  sources: [
    {
      text: "Hommel (1988), A stagewise rejective multiple test procedure based on a modified Bonferroni test, Biometrika 75, 383–386",
    },
  ],
  adjusted: { "adjusted.0": 0.05, "adjusted.4": 0.05 },
});
