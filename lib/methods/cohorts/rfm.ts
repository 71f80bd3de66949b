import { rfm } from "../../cohorts/rfm.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "rfm",
  title: "RFM scores and segments",
  area: "cohorts",
  summary:
    "Which customers bought recently, often and for much? Scores by quintile with named segments; equal values get equal scores.",
  assumptions: ["One row per customer", "Recency is counted to the same day for all"],
  formula: String.raw`s(x)=1+\left\lfloor B\,\frac{\#\{j:x_j<x\}}{n}\right\rfloor,\quad R: x=-\text{recency}`,
  sources: [
    {
      text: "Hughes (1994), Strategic Database Marketing (quintile scores of recency, frequency, monetary value)",
    },
    { text: "Segment names: the common ten-segment grid over recency and frequency scores" },
  ],
  input: {
    customer: field.labels({ description: "One name per customer" }),
    recency: field.numbers({ description: "Time since the last purchase", unit: "days", min: 0 }),
    frequency: field.numbers({ description: "Purchases", unit: "count", min: 0 }),
    monetary: field.numbers({ description: "What they spent", unit: "currency" }),
    bins: field.integer({ description: "Number of scores", default: 5, min: 2, max: 10 }),
    ties: field.choice(["equal", "ntile"], {
      description:
        "Equal values get equal scores (that of the lowest rank), or parts of equal size split them as SQL's ntile",
      default: "equal",
    }),
  },
  output: {
    recencyScore: { description: "Per customer, 1 to bins; high: recent" },
    frequencyScore: { description: "Per customer, 1 to bins; high: often" },
    monetaryScore: { description: "Per customer, 1 to bins; high: much" },
    segment: { description: "Per customer, by recency and frequency score" },
    segments: {
      description:
        "Per segment, largest first: customers, share, money, mean recency and frequency",
    },
  },
  example: {
    note: "Five customers with distinct values and one tie in frequency",
    input: {
      customer: ["ann", "bob", "cid", "dee", "eve"],
      recency: [1, 40, 10, 90, 200],
      frequency: [9, 1, 5, 1, 8],
      monetary: [900, 20, 300, 45, 700],
    },
    output: {
      "recencyScore.0": 5,
      "frequencyScore.1": 1,
      "frequencyScore.3": 1,
      "segment.0": "champions",
      "segment.4": "at risk",
    },
  },
  run: ({ bins, ties, ...customers }) => rfm(customers, { bins, ties }),
});
