import { allocateBudget } from "../../allocation/allocateBudget.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

const list = (description: string, limits: object = {}) =>
  field.numbers({ description, minLength: 1, maxLength: 100, ...limits });

export default defineMethod({
  id: "budget-allocation",
  title: "Optimal allocation of a budget",
  area: "planning",
  summary:
    "How should a budget be split over channels whose revenue goes with spend to a power below 1? The split at which every channel has the same marginal revenue, within limits.",
  assumptions: [
    "Revenue of a channel goes with its spend to a constant power, also beyond what was observed",
    "Channels do not act on one another",
    "Errors of the elasticities are independent and nearly normal",
  ],
  formula: String.raw`\max_f\sum_c R_c f_c^{b_c}\ \text{s.t.}\ \sum_c S_c f_c=B,\ l\le f_c\le u;\quad f_c=\left(\frac{\lambda S_c}{R_c b_c}\right)^{1/(b_c-1)}`,
  sources: [
    { text: "Boyd & Vandenberghe (2004), Convex Optimization, example 5.2 (water-filling)" },
    { text: "Dorfman & Steiner (1954), Optimal advertising and optimal quality, AER 44, 826–836" },
  ],
  input: {
    cost: list("Present spend of each channel", { min: 0, openMin: true }),
    revenue: list("Present revenue of each channel", { min: 0 }),
    elasticity: list("Power of spend in revenue", { min: 0, max: 1, openMin: true, openMax: true }),
    standardErrors: field.optional(
      list("Standard errors of the elasticities; absent: taken as known", { min: 0 }),
    ),
    budget: field.optional(field.positive({ description: "What is spent in all; default as now" })),
    least: field.number({
      description: "Least multiple of its present spend for any channel",
      min: 0,
      max: 1,
      default: 0.5,
    }),
    most: field.number({
      description: "Greatest multiple of its present spend for any channel",
      min: 1,
      max: 1000,
      default: 2,
    }),
    level: field.level(),
    draws: field.count({
      description: "Draws of the elasticities, for the intervals of the factors",
      max: 5000,
      default: 400,
    }),
    seed: field.seed(),
  },
  output: {
    estimate: { description: "Revenue of the best split", unit: "unit of revenue" },
    channels: {
      description:
        "Per channel: factor (multiple of its spend), its interval over drawn elasticities, spend and revenue",
    },
    cost: { description: "What is spent", unit: "unit of cost" },
    marginalRevenue: {
      description:
        "Revenue of one more unit of money in the channels within their limits; in the best one when all are at theirs",
    },
  },
  example: {
    note: "Equal channels but for the power: more for the one whose returns diminish less",
    input: { cost: [100, 100], revenue: [300, 300], elasticity: [0.8, 0.5], least: 0.1 },
    output: { cost: 200, "channels.0.factor": 1.5361920009, "channels.1.factor": 0.4638079991 },
  },
  run: ({ cost, revenue, elasticity, standardErrors, ...options }) => {
    const given = { revenue, elasticity, ...(standardErrors && { standardErrors }) };
    for (const [name, values] of Object.entries(given))
      if (values.length !== cost.length)
        throw new RangeError(
          `budget-allocation: ${name} must have one value per channel = ${cost.length}, got ${values.length}`,
        );
    const channels = Array.from(cost, (spend, c) => ({
      cost: spend,
      revenue: revenue[c]!,
      elasticity: elasticity[c]!,
      standardError: standardErrors?.[c] ?? 0,
    }));
    return allocateBudget(channels, options);
  },
});
