import { adjustmentMethod } from "../adjustmentMethod.ts";

export default adjustmentMethod("sidak-adjustment", "sidak", {
  title: "Šidák adjustment",
  summary:
    "What are the p-values once the chance of any false rejection in the family is held? Slightly stronger than Bonferroni; exact for independent tests.",
  assumptions: [
    "Tests are independent (conservative for two-sided tests of correlated normal statistics)",
    "The family of tests was declared before looking",
  ],
  formula: String.raw`\tilde p_i=1-(1-p_i)^m`,
  sources: [
    {
      text: "Šidák (1967), Rectangular confidence regions for the means of multivariate normal distributions, JASA 62, 626–633",
    },
  ],
  adjusted: { "adjusted.0": 0.0490099501, "adjusted.4": 0.2262190625 },
});
