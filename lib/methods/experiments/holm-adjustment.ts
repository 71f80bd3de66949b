import { adjustmentMethod } from "../adjustmentMethod.ts";

export default adjustmentMethod("holm-adjustment", "holm", {
  title: "Holm adjustment",
  summary:
    "What are the p-values once the chance of any false rejection in the family is held? Never weaker than Bonferroni; the default for a few primary metrics.",
  assumptions: [
    "None on the dependence of the tests",
    "The family of tests was declared before looking",
  ],
  formula: String.raw`\tilde p_{(i)}=\max_{j\le i}\min(1,(m-j+1)p_{(j)})`,
  sources: [
    {
      text: "Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 65–70",
    },
  ],
  adjusted: { "adjusted.0": 0.05, "adjusted.4": 0.09 },
});
