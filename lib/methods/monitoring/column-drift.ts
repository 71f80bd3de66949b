import { columnDrift } from "../../monitoring/columnDrift.ts";
import { field } from "../../schemas/field.ts";
import { ADJUSTMENTS } from "../../statistics/multiplicity/adjustPValues.ts";
import { defineMethod } from "../defineMethod.ts";

const values = (side: string) =>
  field.numbers({ description: `${side}: values, or counts of each category`, minLength: 1 });

export default defineMethod({
  id: "column-drift",
  title: "Drift of many columns: KS and χ² tests with correction",
  area: "monitoring",
  summary:
    "Which columns of a table changed their distribution? Kolmogorov–Smirnov for numbers, χ² for categories, p-values adjusted for the number of columns.",
  assumptions: [
    "Rows are independent",
    "With many rows tiny drifts are found: read the effect beside p",
  ],
  formula: String.raw`D_j=\sup_x|F_j(x)-G_j(x)|\ \text{or}\ \chi^2_j,\quad p_j\mapsto\tilde p_j`,
  sources: [
    { text: "Holm (1979), A simple sequentially rejective multiple test procedure, SJS 6, 65–70" },
    { text: "Rabanser, Günnemann & Lipton (2019), Failing loudly, NeurIPS" },
  ],
  input: {
    columns: field.records(
      {
        name: field.text({ description: "Name of the column" }),
        kind: field.choice(["numeric", "categorical"], {
          description: "Values of a number, or counts of each category",
        }),
        reference: values("Reference"),
        current: values("Current"),
      },
      { description: "The columns" },
    ),
    correction: field.choice(ADJUSTMENTS, {
      description: "Adjustment for the number of columns",
      default: "holm",
    }),
  },
  output: {
    columns: {
      description:
        "name, test, statistic, effect (D or Cramér's V), p, adjustedP, and the reason where there is no p",
      nullMeans: "the column cannot be tested; its reason says why",
    },
    tested: { description: "Columns tested: the family of the correction", unit: "count" },
    smallestAdjustedP: { description: "Smallest adjusted p-value" },
  },
  example: {
    note: "A number that moved and a category that did not",
    input: {
      columns: [
        {
          name: "amount",
          kind: "numeric",
          reference: [1, 2, 3, 4, 5, 6],
          current: [7, 8, 9, 10, 11, 12],
        },
        { name: "country", kind: "categorical", reference: [10, 20], current: [20, 40] },
      ],
    },
    output: {
      "columns.0.statistic": 1,
      "columns.0.p": 0.00216450216450216,
      "columns.1.p": 1,
      tested: 2,
    },
  },
  run: ({ columns, correction }) => columnDrift(columns, { correction }),
});
