import { field } from "../../schemas/field.ts";
import { stratifiedSample } from "../../statistics/sampling/stratifiedSample.ts";
import { defineMethod } from "../defineMethod.ts";
import { keysField } from "../splitFields.ts";

export default defineMethod({
  id: "stratified-sample",
  title: "Stratified random sample",
  area: "sampling",
  summary:
    "Draws rows at random within strata, in proportion to their size, equally, or where spread is largest (Neyman).",
  assumptions: ["Each row has one stratum", "Means from such a sample use the weights returned"],
  formula: String.raw`n_h\propto N_h\ \text{(proportional)},\quad n_h\propto N_hS_h\ \text{(Neyman)}`,
  sources: [
    { text: "Cochran (1977), Sampling Techniques, 3rd ed., ch. 5" },
    { text: "Neyman (1934), On the two different aspects of the representative method, JRSS 97" },
  ],
  input: {
    strata: keysField("Stratum of each row"),
    size: field.count({ description: "Rows to draw", unit: "count", max: 100_000 }),
    allocation: field.choice(["proportional", "equal", "neyman"], {
      description: "How the rows are shared among strata; none gets more than it has",
      default: "proportional",
    }),
    spreads: field.optional(
      field.numbers({
        description: "Standard deviation of each stratum in order of appearance, for neyman",
        min: 0,
        max: 1e100,
      }),
    ),
    seed: field.seed(),
  },
  output: {
    rows: { description: "Rows drawn (from 0), ascending" },
    strata: {
      description: "name, population, sample and weight (population / sample) of each stratum",
      nullMeans: "no row of the stratum is drawn",
    },
  },
  example: {
    note: "Ten rows, five to draw, in proportion 6 : 4",
    input: { strata: ["a", "a", "a", "a", "a", "a", "b", "b", "b", "b"], size: 5 },
    output: { "strata.0.sample": 3, "strata.1.sample": 2, "strata.1.weight": 2 },
  },
  run: ({ strata, ...options }) => stratifiedSample(strata, options),
});
