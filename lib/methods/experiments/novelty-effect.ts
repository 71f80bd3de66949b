import { liftRescaling } from "../liftRescaling.ts";
import { meanLift } from "../../experiments/meanLift.ts";
import { noveltyEffect } from "../../experiments/noveltyEffect.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields } from "../liftFields.ts";

const id = "novelty-effect";
const day = field.number({
  description: "Days since first exposure, 0 for the first",
  unit: "days",
  min: 0,
  max: 100_000,
});

export default defineMethod({
  id,
  title: "Novelty effect check",
  area: "experiments",
  summary:
    "Does the effect fade or grow with the days since units first saw the change? Weighted trend through the effects by exposure day.",
  assumptions: [
    "Effects of different days are nearly independent; units seen on many days make p too small",
    "Each day's effect is nearly normal with known standard error",
  ],
  formula: String.raw`\hat\Delta_d=a+b\,d+\varepsilon_d,\ \varepsilon_d\sim N(0,s_d^2),\quad z=\hat b/\mathrm{se}(\hat b)`,
  sources: [
    {
      text: "Kohavi, Tang & Xu (2020), Trustworthy Online Controlled Experiments, chapter 3: novelty and primacy effects",
    },
  ],
  input: {
    days: field.anyOf(
      [
        field.records({ day, ...liftFields.arms }, { description: "Both arms by day" }),
        field.records(
          {
            day,
            estimate: field.number({ description: "Effect on that day" }),
            standardError: field.number({ description: "Its standard error", min: 0 }),
          },
          { description: "Effect by day" },
        ),
      ],
      {
        description:
          "By day since first exposure: both arms (raw or moments), or estimate and standardError",
      },
    ),
    scale: field.choice(["linear", "log"], {
      description: "Trend in days, or in log(1 + day)",
      default: "linear",
    }),
    effect: liftFields.effect,
    level: field.level(),
  },
  output: {
    estimate: { description: "Change of the effect per day, or per log(1 + day)" },
    statistic: { description: "Slope over its standard error" },
    p: { description: "p-value of no trend" },
    intercept: { description: "Effect on day 0 by the trend" },
    first: { description: "Effect on the first day given, by the trend" },
    last: { description: "Effect on the last day given, by the trend" },
    direction: { description: "fading (towards 0), growing, or level" },
    lackOfFit: { description: "Σ squared distances from the trend in standard errors" },
  },
  example: {
    note: "An effect that halves within four days",
    input: {
      days: [
        { day: 0, estimate: 0.4, standardError: 0.05 },
        { day: 1, estimate: 0.3, standardError: 0.05 },
        { day: 2, estimate: 0.25, standardError: 0.05 },
        { day: 3, estimate: 0.2, standardError: 0.05 },
      ],
    },
    output: { estimate: -0.065, direction: "fading", first: 0.385 },
  },
  rescales: liftRescaling(["days"], [], ["intercept", "first", "last"]),
  run: ({ days, effect, ...options }) =>
    noveltyEffect(
      days.map((item) => {
        if ("estimate" in item) return item;
        const { estimate = 0, standardError = 0 } = meanLift(id, item, { effect });
        return { day: item.day, estimate, standardError };
      }),
      options,
    ),
});
