import { liftRescaling } from "../liftRescaling.ts";
import { heterogeneousEffects } from "../../experiments/heterogeneousEffects.ts";
import type { SegmentEffect } from "../../experiments/heterogeneousEffects.ts";
import { meanLift } from "../../experiments/meanLift.ts";
import { field } from "../../schemas/field.ts";
import { ADJUSTMENTS } from "../../statistics/multiplicity/adjustPValues.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields } from "../liftFields.ts";

const id = "heterogeneous-effects";
const segment = field.text({ description: "Name of the segment" });

const unit = liftRescaling(["segments"], [], ["shrunken", "shrunkenStandardError"]);
const effectRescaling = {
  ...unit,
  squares: ["tauSquared"],
  shares: [...unit.shares!, "tauSquared"],
};

export default defineMethod({
  id,
  title: "Heterogeneous effects by segment",
  area: "experiments",
  summary:
    "Do segments differ in their effect, and by how much once noise is taken out? Cochran's Q, corrected p-values, and effects shrunk towards the common one.",
  assumptions: [
    "Segments were known before the units were assigned and do not overlap",
    "Each segment's effect is nearly normal with known standard error",
  ],
  formula: String.raw`Q=\sum_k\frac{(\hat\Delta_k-\bar\Delta)^2}{s_k^2},\quad \tau^2=\max\left(0,\frac{Q-(K-1)}{\sum w-\sum w^2/\sum w}\right),\quad \tilde\Delta_k=\frac{\tau^2\hat\Delta_k+s_k^2\mu}{\tau^2+s_k^2}`,
  sources: [
    {
      text: "Cochran (1954), The combination of estimates from different experiments, Biometrics 10, 101–129",
    },
    {
      text: "DerSimonian & Laird (1986), Meta-analysis in clinical trials, Controlled Clinical Trials 7, 177–188",
    },
  ],
  input: {
    segments: field.anyOf(
      [
        field.records({ segment, ...liftFields.arms }, { description: "Both arms by segment" }),
        field.records(
          {
            segment,
            estimate: field.number({ description: "Effect within the segment" }),
            standardError: field.number({ description: "Its standard error", min: 0 }),
          },
          { description: "Effect by segment" },
        ),
      ],
      {
        description:
          "By segment: both arms (raw or moments), or estimate and standardError of its effect",
      },
    ),
    effect: liftFields.effect,
    adjustment: field.choice(ADJUSTMENTS, {
      description: "Correction of the segments' p-values",
      default: "holm",
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "Random-effects mean of the segments' effects" },
    statistic: { description: "Cochran's Q" },
    p: { description: "p-value of Cochran's Q" },
    tauSquared: { description: "Variance of the true effects between segments" },
    iSquared: { description: "Share of the variation between estimates that is not noise" },
    segments: {
      description:
        "Per segment: estimate, standardError, interval, p, adjustedP, shrunken, shrunkenStandardError",
    },
  },
  example: {
    note: "Three segments of which the last differs",
    input: {
      segments: [
        { segment: "web", estimate: 0.02, standardError: 0.01 },
        { segment: "iOS", estimate: 0.01, standardError: 0.01 },
        { segment: "Android", estimate: -0.03, standardError: 0.01 },
      ],
    },
    output: { statistic: 14, p: 0.000911882, tauSquared: 0.0006, iSquared: 0.8571428571 },
  },
  rescales: effectRescaling,
  run: ({ segments, effect, ...options }) => {
    const effects: SegmentEffect[] = segments.map((item) => {
      if ("estimate" in item) return item;
      const { estimate = 0, standardError = 0 } = meanLift(id, item, { effect });
      return { segment: item.segment, estimate, standardError };
    });
    return heterogeneousEffects(effects, options);
  },
});
