import { PROPORTION_VARIANCES } from "../../experiments/power/proportionPower.ts";
import { proportionSampleSize } from "../../experiments/power/proportionSampleSize.ts";
import { treatmentRate } from "../../experiments/power/treatmentRate.ts";
import { field } from "../../schemas/field.ts";
import { okResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields } from "../powerFields.ts";
import { proportionFields } from "../proportionFields.ts";

const id = "ramp-table";

export default defineMethod({
  id,
  title: "Ramp table",
  area: "experiments",
  summary:
    "When a change is rolled out step by step, how long does each step take to find a given change of a rate?",
  assumptions: [
    "Control has as much traffic as the treatment at each step",
    "Units are independent and the normal approximation holds",
  ],
  formula: String.raw`d_s=\max\left(d_{\min},\frac{n}{v\,s}\right),\quad \mathrm{se}=\sqrt{\frac{p_1q_1+p_2q_2}{n}}`,
  sources: [
    {
      text: "Kohavi, Tang & Xu (2020), Trustworthy Online Controlled Experiments, chapter 15: ramping",
    },
  ],
  input: {
    ...proportionFields,
    dailyTraffic: field.positive({ description: "Units per day", unit: "count" }),
    steps: field.numbers({
      description: "Share of the traffic in the treatment at each step",
      unit: "share",
      min: 0,
      openMin: true,
      max: 0.5,
      maxLength: 100,
      default: [0.01, 0.05, 0.1, 0.25, 0.5],
    }),
    power: powerFields.power,
    variance: field.choice(PROPORTION_VARIANCES, {
      description: "Variance, as in proportion-sample-size",
      default: "fleiss",
    }),
    minimumDays: field.number({
      description: "Least days per step",
      unit: "days",
      default: 0,
      min: 0,
    }),
    ...powerFields.rates,
  },
  output: {
    estimate: { description: "Units per arm", unit: "count" },
    standardError: { description: "Of the difference with that many units", unit: "share" },
    days: { description: "Days of all steps together", unit: "days" },
    steps: { description: "Per step: share, unitsPerDay, traffic (days until n), days" },
  },
  example: {
    note: "10 % base, 2 points, 100,000 units a day, the baseline's variance: 3,532 per arm",
    input: { baseline: 0.1, effect: 0.02, dailyTraffic: 100_000, variance: "baseline" },
    output: { estimate: 3532, "steps.0.traffic": 3.532 },
  },
  run: ({ dailyTraffic, steps, minimumDays, power, ...planned }) => {
    const { baseline, effect, effectType, ...design } = planned;
    const rate = treatmentRate(id, { baseline, effect, effectType });
    const exact = proportionSampleSize({ ...design, baseline, rate, ratio: 1 }, power);
    const n = Math.ceil(exact * (1 - 1e-12));
    const rows = Array.from(steps, (share) => {
      const unitsPerDay = dailyTraffic * share;
      const traffic = n / unitsPerDay;
      return { share, unitsPerDay, traffic, days: Math.max(minimumDays, traffic) };
    });
    return okResult(id, {
      estimate: n,
      standardError: Math.sqrt((baseline * (1 - baseline) + rate * (1 - rate)) / n),
      days: rows.reduce((sum, { days }) => sum + days, 0),
      steps: rows,
    });
  },
});
