import { pChart } from "../../monitoring/pChart.ts";
import { field } from "../../schemas/field.ts";
import { chartOutput, runRulesField } from "../chartFields.ts";
import { defineMethod } from "../defineMethod.ts";

const counts = (description: string) =>
  field.counts({ description, unit: "count", max: 1e12, maxLength: 100_000 });

export default defineMethod({
  id: "p-chart",
  title: "p-chart (shares)",
  area: "monitoring",
  summary:
    "Is a rate per period (conversion, defects) within binomial variation, sizes of the periods considered?",
  assumptions: [
    "Trials are independent with one rate: large periods vary more than that (see dispersion)",
    "Trials times rate is at least about 5 in each period",
  ],
  formula: String.raw`\bar p\pm 3\sqrt{\frac{\bar p(1-\bar p)}{n_i}}`,
  sources: [
    { text: "Montgomery (2009), Introduction to Statistical Quality Control, 6th ed., 7.2" },
    {
      text: "NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2",
      url: "https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc332.htm",
    },
  ],
  input: {
    successes: counts("Successes in each period, at most its trials"),
    trials: counts("Trials in each period, above 0"),
    target: field.optional(
      field.proportion({ description: "Rate to hold, default that of all periods", unit: "share" }),
    ),
    runRules: runRulesField,
  },
  output: {
    ...chartOutput,
    centre: { description: "Rate held", unit: "share" },
    dispersion: {
      description: "Σ z² / (periods − 1): about 1 when variation is binomial",
      nullMeans: "one period only",
    },
  },
  example: {
    note: "Five days of 50 trials",
    input: { successes: [12, 15, 8, 10, 30], trials: [50, 50, 50, 50, 50] },
    output: { centre: 0.3, "signals.0": 4, "points.0.upper": 0.494422221 },
  },
  run: ({ successes, trials, ...options }) => pChart(successes, trials, options),
});
