import { adjustmentMethod } from "../adjustmentMethod.ts";

export default adjustmentMethod("benjamini-yekutieli-adjustment", "benjamini-yekutieli", {
  title: "Benjamini–Yekutieli adjustment",
  summary:
    "What are the p-values once the expected share of false discoveries among the rejections is held? Holds whatever the dependence, at a price.",
  assumptions: [
    "None on the dependence of the tests",
    "The family of tests was declared before looking",
  ],
  formula: String.raw`\tilde p_{(i)}=\min_{j\ge i}\min\left(1,\tfrac{m\sum_{k=1}^m1/k}{j}p_{(j)}\right)`,
  sources: [
    {
      text: "Benjamini & Yekutieli (2001), The control of the false discovery rate in multiple testing under dependency, Annals of Statistics 29, 1165–1188",
    },
  ],
  adjusted: { "adjusted.0": 0.1141666667, "adjusted.4": 0.1141666667 },
});
