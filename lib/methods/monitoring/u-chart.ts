import { uChart } from "../../monitoring/uChart.ts";
import { field } from "../../schemas/field.ts";
import { chartOutput, runRulesField } from "../chartFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "u-chart",
  title: "u-chart (counts per unit; c-chart for equal units)",
  area: "monitoring",
  summary: "Is a number of events per period within Poisson variation, exposure considered?",
  assumptions: ["Events are independent at one rate (see dispersion)"],
  formula: String.raw`\bar u\pm 3\sqrt{\frac{\bar u}{n_i}}`,
  sources: [
    { text: "Montgomery (2009), Introduction to Statistical Quality Control, 6th ed., 7.3" },
    {
      text: "NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.1",
      url: "https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc331.htm",
    },
  ],
  input: {
    counts: field.counts({
      description: "Events in each period",
      unit: "count",
      max: 1e12,
      maxLength: 100_000,
    }),
    exposure: field.numbers({
      description: "Units in each period (1 each: a c-chart)",
      min: 0,
      openMin: true,
      max: 1e12,
    }),
    target: field.optional(
      field.positive({ description: "Rate to hold, default that of all periods" }),
    ),
    runRules: runRulesField,
  },
  output: {
    ...chartOutput,
    centre: { description: "Events per unit held" },
    dispersion: {
      description: "Σ z² / (periods − 1): about 1 when variation is Poisson",
      nullMeans: "one period only",
    },
  },
  example: {
    note: "Four wafers: the third has too many defects",
    input: { counts: [16, 14, 45, 16], exposure: [1, 1, 1, 1] },
    output: { centre: 22.75, "signals.0": 2, "points.0.upper": 37.0590879 },
  },
  run: ({ counts, exposure, ...options }) => uChart(counts, exposure, options),
});
