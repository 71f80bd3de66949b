import { summarizeRetention } from "../../cohorts/summarizeRetention.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { retentionOutput } from "../retentionOutput.ts";

export default defineMethod({
  id: "retention-summary",
  title: "Retention table from counts",
  area: "cohorts",
  summary:
    "Shares, Wilson bands and means of a retention table that was counted elsewhere, as by the retention SQL.",
  assumptions: ["Users are independent", "Every user is counted in the cohort's size once"],
  formula: String.raw`\bar r_k=\frac{\sum_c x_{c,k}}{\sum_c n_c}\quad\text{over cohorts } c \text{ observed through period } k`,
  sources: [{ text: "Wilson (1927), Probable inference, JASA 22, 209–212" }],
  input: {
    cells: field.records(
      {
        cohort: field.text({ description: "Name of the cohort; sorts by time" }),
        column: field.count({ description: "Column, from 0" }),
        size: field.count({ description: "Users of the cohort", unit: "count" }),
        returned: field.count({ description: "Of these, returned so far", unit: "count" }),
        complete: field.boolean({ description: "Whether the column's time is over for all" }),
      },
      { description: "One per cohort and column" },
    ),
    level: field.level({ description: "Confidence level of the Wilson bands" }),
  },
  output: retentionOutput,
  example: {
    note: "81 of 263: Newcombe (1998), table I, first row (0.2553 to 0.3662)",
    input: {
      cells: [
        { cohort: "2024-03-01", column: 0, size: 263, returned: 81, complete: true },
        { cohort: "2024-03-02", column: 0, size: 100, returned: 10, complete: false },
      ],
    },
    output: {
      "overall.0.share": 0.307984790874525,
      "overall.0.low": 0.25528852,
      "overall.0.high": 0.36620958,
      "cohorts.1.cells.0.share": null,
    },
  },
  run: ({ cells, ...options }) => summarizeRetention(cells, options),
});
