import { revenueRetention } from "../../cohorts/revenueRetention.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { revenueFields } from "../eventFields.ts";

export default defineMethod({
  id: "revenue-retention",
  title: "Revenue retention by cohort",
  area: "cohorts",
  summary:
    "What share of its first period's revenue does a cohort bring in later periods? Above 1 is expansion.",
  assumptions: [
    "Users are independent and many (for the intervals: money is skewed)",
    "Amounts are in one currency, refunds negative",
    "The log holds all revenue since the start",
  ],
  formula: String.raw`\frac{\text{revenue}_{c,k}}{\text{revenue}_{c,0}}`,
  sources: [{ text: "Net revenue retention by cohort; denominator: revenue of period 0" }],
  input: { ...revenueFields, level: field.level({ description: "Level of the intervals" }) },
  output: {
    cohorts: {
      description:
        "Per cohort: first day, size, and per period revenue, its share of period 0 with its interval, whether it is over",
      nullMeans:
        "the period is not over, no revenue in period 0; no interval: one user, or all alike",
    },
    overall: {
      description:
        "Per period over cohorts old enough with revenue in period 0: their revenue there (base), in the period, and the share with its interval",
      nullMeans: "no such cohort; no interval: one user, or all alike",
    },
  },
  example: {
    note: "January: 40, then 20, then 5; February: 50, then nothing",
    input: {
      events: {
        user: ["ann", "bob", "ann", "cid", "ann"],
        event: ["order", "order", "order", "order", "order"],
        time: ["2024-01-05", "2024-01-20", "2024-02-07", "2024-02-11", "2024-03-02"],
        properties: { amount: [10, 30, 20, 50, 5] },
      },
      start: "order",
      amount: "amount",
      period: "month",
      periods: 2,
      observedUntil: "2024-04-01",
    },
    output: {
      "cohorts.0.cells.1.share": 0.5,
      "cohorts.0.cells.2.share": 0.125,
      "cohorts.1.cells.1.share": 0,
      "overall.1.share": 0.2222222222222222,
    },
  },
  run: ({ events, ...options }) => revenueRetention(events, options),
});
