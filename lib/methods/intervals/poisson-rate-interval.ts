import { field } from "../../schemas/field.ts";
import { poissonRateInterval } from "../../statistics/intervals/poissonRateInterval.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "poisson-rate-interval",
  title: "Interval for a rate of events (Poisson)",
  area: "intervals",
  summary: "Which rates agree with so many events in a stretch of time, users or area?",
  assumptions: ["Events are independent", "The rate is constant over the exposure"],
  formula: String.raw`\tfrac12\chi^2_{\alpha/2,\,2k}/T\ \text{to}\ \tfrac12\chi^2_{1-\alpha/2,\,2k+2}/T`,
  sources: [
    { text: "Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28" },
  ],
  input: {
    count: field.count({ description: "Events", unit: "count" }),
    exposure: field.positive({
      description: "What the events are counted over: time, users, area",
      unit: "unit of exposure",
      default: 1,
    }),
    intervalMethod: field.choice(["exact", "score", "wald"], {
      description: "Garwood's exact interval, the score interval, or k ± z√k",
      default: "exact",
    }),
    level: field.level(),
  },
  output: { estimate: { description: "count / exposure", unit: "events per unit of exposure" } },
  example: {
    note: "137 cases in 24.19893 units (R documentation of poisson.test)",
    input: { count: 137, exposure: 24.19893 },
    output: { estimate: 5.661407343, "interval.0": 4.753125, "interval.1": 6.692709 },
  },
  run: ({ count, exposure, ...options }) => poissonRateInterval(count, exposure, options),
});
