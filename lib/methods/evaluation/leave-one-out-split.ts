import { leaveOneOutSplit } from "../../learning/leaveOneOutSplit.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { splitsOutput } from "../splitFields.ts";

export default defineMethod({
  id: "leave-one-out-split",
  title: "Leave-one-out split",
  area: "evaluation",
  summary: "Tests each row alone while all others train: for few rows; the folds are nearly equal.",
  assumptions: ["Rows are independent: no groups, no order in time"],
  formula: String.raw`T_k=\{k\},\quad k=0,\dots,n-1`,
  sources: [
    { text: "Stone (1974), Cross-validatory choice, JRSS B 36, 111–147" },
    { text: "scikit-learn, LeaveOneOut" },
  ],
  input: { n: field.count({ description: "Rows", unit: "count", min: 2, max: 2000 }) },
  output: { splits: splitsOutput.splits },
  example: {
    note: "Three rows, three splits",
    input: { n: 3 },
    output: { "splits.1.test.0": 1, "splits.1.train.1": 2 },
  },
  run: ({ n }) => leaveOneOutSplit(n),
});
