import { kFoldSplit } from "../../learning/kFoldSplit.ts";
import { defineMethod } from "../defineMethod.ts";
import { splitFields, splitsOutput } from "../splitFields.ts";

const { rows, folds, shuffle, seed } = splitFields;

export default defineMethod({
  id: "k-fold-split",
  title: "k-fold cross-validation split",
  area: "evaluation",
  summary:
    "Divides rows into k folds, each tested once while the others train. Not for rows in time or in groups.",
  assumptions: ["Rows are independent: no groups, no order in time"],
  formula: String.raw`\{0,\dots,n-1\}=\bigsqcup_{k}T_k,\quad |T_k|\in\{\lfloor n/K\rfloor,\lceil n/K\rceil\}`,
  sources: [
    { text: "Stone (1974), Cross-validatory choice, JRSS B 36, 111–147" },
    { text: "scikit-learn, KFold (same folds when not shuffled)" },
  ],
  input: { n: rows, folds, shuffle, seed },
  output: splitsOutput,
  example: {
    note: "Seven rows in three folds: sizes 3, 2 and 2",
    input: { n: 7, folds: 3 },
    output: { "splits.0.test.2": 2, "splits.1.test.0": 3, "splits.2.train.4": 4 },
  },
  run: ({ n, ...options }) => kFoldSplit(n, options),
});
