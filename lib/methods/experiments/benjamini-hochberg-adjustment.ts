import { adjustmentMethod } from "../adjustmentMethod.ts";

export default adjustmentMethod("benjamini-hochberg-adjustment", "benjamini-hochberg", {
  title: "Benjamini–Hochberg adjustment",
  summary:
    "What are the p-values once the expected share of false discoveries among the rejections is held? The default for many secondary metrics or segments.",
  assumptions: [
    "Tests are independent or positively dependent",
    "The family of tests was declared before looking",
  ],
  formula: String.raw`\tilde p_{(i)}=\min_{j\ge i}\min\left(1,\tfrac{m}{j}p_{(j)}\right)`,
  sources: [
    {
      text: "Benjamini & Hochberg (1995), Controlling the false discovery rate, JRSS B 57, 289–300",
    },
  ],
  adjusted: { "adjusted.0": 0.05, "adjusted.4": 0.05 },
});
