import { groupKFoldSplit } from "../../learning/groupKFoldSplit.ts";
import { defineMethod } from "../defineMethod.ts";
import { keysField, splitFields, splitsOutput } from "../splitFields.ts";

export default defineMethod({
  id: "group-k-fold-split",
  title: "Group k-fold cross-validation split",
  area: "evaluation",
  summary:
    "Divides rows into k folds of about equal size without dividing a group: all visits of one user are tested together.",
  assumptions: ["Groups are independent of each other"],
  formula: String.raw`g(i)=g(j)\Rightarrow \mathrm{fold}(i)=\mathrm{fold}(j)`,
  sources: [{ text: "scikit-learn, GroupKFold (same greedy allotment)" }],
  input: { groups: keysField("Group of each row"), folds: splitFields.folds },
  output: { ...splitsOutput, sizes: { description: "Rows of each fold", unit: "count" } },
  example: {
    note: "Groups of 3, 2 and 1 rows in two folds",
    input: { groups: ["a", "a", "a", "b", "b", "c"], folds: 2 },
    output: { "foldOf.0": 0, "foldOf.3": 1, "foldOf.5": 1, "sizes.1": 3 },
  },
  run: ({ groups, folds }) => groupKFoldSplit(groups, { folds }),
});
