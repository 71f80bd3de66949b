import { stratifiedKFoldSplit } from "../../learning/stratifiedKFoldSplit.ts";
import { defineMethod } from "../defineMethod.ts";
import { keysField, splitFields, splitsOutput } from "../splitFields.ts";

const { folds, shuffle, seed } = splitFields;

export default defineMethod({
  id: "stratified-k-fold-split",
  title: "Stratified k-fold cross-validation split",
  area: "evaluation",
  summary: "Divides rows into k folds that each hold every class in nearly its share.",
  assumptions: ["Rows are independent: no groups, no order in time"],
  formula: String.raw`|T_k\cap C_j|\in\{\lfloor |C_j|/K\rfloor,\lceil |C_j|/K\rceil\}`,
  sources: [{ text: "scikit-learn, StratifiedKFold (same folds when not shuffled)" }],
  input: { labels: keysField("Class of each row"), folds, shuffle, seed },
  output: splitsOutput,
  example: {
    note: "Six rows of one class and three of another, three folds",
    input: { labels: ["a", "a", "b", "a", "a", "b", "a", "a", "b"], folds: 3 },
    output: { "foldOf.0": 0, "foldOf.2": 0, "foldOf.8": 2 },
  },
  run: ({ labels, ...options }) => stratifiedKFoldSplit(labels, options),
});
