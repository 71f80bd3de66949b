import { testDuration } from "../../experiments/power/testDuration.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "test-duration",
  title: "Duration of a test from traffic",
  area: "experiments",
  summary:
    "How many days must a test run to reach its sample, in whole weeks and for at least so long?",
  assumptions: ["Daily traffic stays as it is", "Each day brings new units"],
  formula: String.raw`d=\max\left(d_{\min},\left\lceil\frac{N}{v\,s}\right\rceil\right)\text{, up to whole weeks}`,
  sources: [
    {
      text: "Kohavi, Tang & Xu (2020), Trustworthy Online Controlled Experiments, chapter 2: whole weeks against the day-of-week effect",
    },
  ],
  input: {
    total: field.positive({ description: "Units in all arms together", unit: "count" }),
    dailyTraffic: field.positive({ description: "New units per day", unit: "count" }),
    allocation: field.proportion({
      description: "Share of the traffic that takes part",
      unit: "share",
      default: 1,
      openMin: true,
    }),
    minimumDays: field.count({ description: "Least duration", unit: "days", default: 7, max: 365 }),
    wholeWeeks: field.boolean({ description: "Round up to whole weeks", default: true }),
  },
  output: {
    estimate: { description: "Days to run", unit: "days" },
    traffic: { description: "Days until the sample is reached, not rounded", unit: "days" },
    units: { description: "Units seen in the days to run", unit: "count" },
  },
  example: {
    note: "2,188 units at 300 a day: 7.3 days, so two weeks",
    input: { total: 2188, dailyTraffic: 300 },
    output: { estimate: 14, traffic: 7.293333333 },
  },
  run: (input) => testDuration(input),
});
