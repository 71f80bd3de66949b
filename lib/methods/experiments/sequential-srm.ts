import { sequentialSrm } from "../../experiments/sequentialSrm.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "sequential-srm",
  title: "Sequential sample ratio mismatch",
  area: "experiments",
  summary:
    "Is the split broken, judged after every day or every unit? The p-value stays valid however often it is read, so a broken experiment is stopped early.",
  assumptions: ["Units are assigned independently of each other"],
  formula: String.raw`p=\min_{t}\min\left(1,\frac{\prod_i w_i^{n_i}}{\int\prod_i\theta_i^{n_i}\,\mathrm{Dir}(\theta;\,c\,w)\,d\theta}\right)`,
  sources: [
    {
      text: "Lindon & Malek (2022), Anytime-valid inference for multinomial count data, NeurIPS 35",
      url: "https://arxiv.org/abs/2011.03567",
    },
  ],
  input: {
    looks: field.matrix({
      description: "Cumulative units by arm at each look, in time order",
      unit: "count",
      min: 0,
      integer: true,
      minColumns: 2,
    }),
    weights: field.optional(
      field.weights({ description: "Intended shares or weights by arm; default equal" }),
    ),
    concentration: field.positive({
      description: "Size of the Dirichlet prior around the intended shares",
      unit: "count",
      default: 10_000,
      max: 1e9,
    }),
  },
  output: {
    p: { description: "p-value at the last look; never rises from look to look" },
    logBayesFactor: { description: "Log Bayes factor of any split against the intended one" },
    path: { description: "p-value at each look" },
  },
  example: {
    note: "Two days of a 50:50 split that drifts apart",
    input: {
      looks: [
        [1000, 1010],
        [2100, 1900],
      ],
    },
    output: { "path.0": 1, p: 0.28351824 },
  },
  run: ({ looks, concentration, weights }) =>
    sequentialSrm(looks, { concentration, ...(weights && { weights }) }),
});
