import { cohortLtv } from "../../cohorts/cohortLtv.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { revenueFields } from "../eventFields.ts";

export default defineMethod({
  id: "cohort-ltv",
  title: "Cohort lifetime value",
  area: "cohorts",
  summary:
    "How much revenue has a user brought on average by day (week, month) N? Cumulative revenue of a cohort over everyone who started, payers or not.",
  assumptions: [
    "Users are independent and many (for the intervals: money is skewed)",
    "Amounts are in one currency, refunds negative",
    "The log holds all revenue since the start",
  ],
  formula: String.raw`\mathrm{LTV}_{c,N}=\frac{1}{\#c}\sum_{k=0}^{N}\text{revenue}_{c,k}`,
  sources: [
    {
      text: "Amplitude documentation, Revenue LTV: N-day LTV is cumulative revenue over users of the cohort",
    },
  ],
  input: { ...revenueFields, level: field.level({ description: "Level of the intervals" }) },
  output: {
    cohorts: {
      description:
        "Per cohort: first day, size, and per period cumulative revenue, LTV with its interval, whether it is over",
      nullMeans: "the period is not over for the whole cohort; no interval: one user, or all alike",
    },
    overall: {
      description:
        "Per period over cohorts old enough: cohorts, users, LTV weighted by size, with its interval",
      nullMeans: "no cohort is old enough; no interval: one user, or all alike",
    },
  },
  example: {
    note: "January: ann 10 + 20 + 5, bob 30; February: cid 50",
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
      "cohorts.0.cells.0.ltv": 20,
      "cohorts.0.cells.1.ltv": 30,
      "cohorts.0.cells.2.ltv": 32.5,
      "cohorts.1.cells.2.ltv": null,
      "overall.1.ltv": 36.666666666666664,
    },
  },
  run: ({ events, ...options }) => cohortLtv(events, options),
});
