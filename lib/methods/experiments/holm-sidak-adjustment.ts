import { adjustmentMethod } from "../adjustmentMethod.ts";

export default adjustmentMethod("holm-sidak-adjustment", "holm-sidak", {
  title: "Holm–Šidák adjustment",
  summary:
    "What are the p-values once the chance of any false rejection in the family is held? Holm's steps with Šidák's levels.",
  assumptions: ["Tests are independent", "The family of tests was declared before looking"],
  formula: String.raw`\tilde p_{(i)}=\max_{j\le i}\left[1-(1-p_{(j)})^{m-j+1}\right]`,
  sources: [
    {
      text: "Holland & Copenhaver (1987), An improved sequentially rejective Bonferroni test procedure, Biometrics 43, 417–423",
    },
  ],
  adjusted: { "adjusted.0": 0.0490099501, "adjusted.1": 0.07763184 },
});
