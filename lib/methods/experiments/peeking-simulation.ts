import { peekingSimulation } from "../../experiments/simulation/peekingSimulation.ts";
import { field } from "../../schemas/field.ts";
import { runSteps } from "../../statistics/runSteps.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "peeking-simulation",
  title: "Peeking, simulated",
  area: "experiments",
  summary:
    "How often does an A/A test look significant on some day when it is read every day? Seeded runs beside the exact figure of peeking-error.",
  assumptions: ["Statistics are nearly normal, looks equally spaced"],
  formula: String.raw`\hat\alpha=\frac1R\sum_r\mathbb 1\left\{\max_k|Z_{rk}|\ge z_{\alpha/2}\right\}`,
  sources: [
    {
      text: "Armitage, McPherson & Rowe (1969), Repeated significance tests on accumulating data, JRSS A 132, 235–244",
    },
  ],
  input: {
    looks: field.count({
      description: "Looks at equal steps",
      unit: "count",
      default: 14,
      min: 1,
      max: 1000,
    }),
    runs: field.count({ description: "Runs", unit: "count", default: 2000, min: 1, max: 20_000 }),
    alpha: field.proportion({
      description: "Level of the test at each look",
      default: 0.05,
      min: 1e-9,
      max: 0.5,
    }),
    drift: field.number({
      description: "Expected z at the last look; 0 for an A/A test",
      default: 0,
      min: -30,
      max: 30,
    }),
    level: field.level({ description: "Level of the interval of the share" }),
    seed: field.seed(),
  },
  output: {
    estimate: { description: "Share of runs significant at one look or more", unit: "share" },
    interval: { description: "Wilson interval of the share over the runs", unit: "share" },
    standardError: { description: "Monte-Carlo error of the share", unit: "share" },
    byLook: { description: "The same up to each look", unit: "share" },
    atEnd: { description: "Share significant when read once, at the end", unit: "share" },
    meanLooks: { description: "Mean number of looks until stopping", unit: "count" },
  },
  example: {
    note: "A very strong effect is seen at the first look",
    input: { looks: 2, runs: 10, drift: 30 },
    output: { estimate: 1, meanLooks: 1 },
  },
  run: (input, context) => runSteps(peekingSimulation(input), context),
});
