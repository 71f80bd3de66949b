import { adjustmentMethod } from "../adjustmentMethod.ts";

export default adjustmentMethod("hochberg-adjustment", "hochberg", {
  title: "Hochberg adjustment",
  summary:
    "What are the p-values once the chance of any false rejection in the family is held? Stronger than Holm when the tests are independent or positively dependent.",
  assumptions: [
    "Tests are independent or positively dependent",
    "The family of tests was declared before looking",
  ],
  formula: String.raw`\tilde p_{(i)}=\min_{j\ge i}\min(1,(m-j+1)p_{(j)})`,
  sources: [
    {
      text: "Hochberg (1988), A sharper Bonferroni procedure for multiple tests of significance, Biometrika 75, 800–802",
    },
  ],
  adjusted: { "adjusted.0": 0.05, "adjusted.4": 0.05 },
});
