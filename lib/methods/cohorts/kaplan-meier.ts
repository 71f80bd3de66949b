import { kaplanMeier } from "../../cohorts/kaplanMeier.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { survivalFields } from "../survivalFields.ts";

export default defineMethod({
  id: "kaplan-meier",
  title: "Kaplan–Meier survival curve",
  area: "cohorts",
  summary:
    "What share has not yet churned (converted, failed) by each time, when some were not observed to the end?",
  assumptions: [
    "Those whose observation ended would have fared like those still observed",
    "Units are independent",
    "Durations start at a comparable moment for all",
  ],
  formula: String.raw`\hat S(t)=\prod_{t_i\le t}\left(1-\frac{d_i}{n_i}\right),\quad \widehat{\operatorname{Var}}\,\hat S(t)=\hat S(t)^2\sum_{t_i\le t}\frac{d_i}{n_i(n_i-d_i)}`,
  sources: [
    {
      text: "Kaplan & Meier (1958), Nonparametric estimation from incomplete observations, JASA 53, 457–481",
    },
    {
      text: "Kalbfleisch & Prentice (1980), The Statistical Analysis of Failure Time Data (log-log bands)",
    },
  ],
  input: {
    ...survivalFields,
    transform: field.choice(["log-log", "log", "plain"], {
      description: "Scale on which the bands are symmetric; R's survfit takes log unless told",
      default: "log-log",
    }),
    level: field.level(),
  },
  output: {
    n: { description: "Units", unit: "count" },
    events: { description: "Units with the event", unit: "count" },
    median: {
      description: "Time by which half had the event",
      unit: "unit of time",
      nullMeans: "the curve stays above one half",
    },
    medianInterval: {
      description: "Times at which the bands cross one half",
      unit: "unit of time",
      nullMeans: "no bound: the band stays above one half",
    },
    restrictedMean: {
      description: "Mean time without the event up to the last time observed",
      unit: "unit of time",
    },
    restrictedMeanError: { description: "Its standard error", unit: "unit of time" },
    curve: {
      description:
        "Per distinct time: at risk, events, censored, survival, Greenwood standard error, band",
      nullMeans: "no band before the first event; no error or band once survival is 0",
    },
  },
  example: {
    note: "Freireich et al. (1963), 21 children with leukaemia on 6-mercaptopurine, weeks of remission: median 23 weeks",
    input: {
      time: [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
      event: [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
    },
    output: {
      median: 23,
      "curve.0.survival": 0.8571428571428571,
      "curve.0.standardError": 0.07636035,
      "medianInterval.1": null,
    },
  },
  run: ({ time, event, count, ...options }) => kaplanMeier({ time, event, count }, options),
});
