import { simpsonDetector } from "../../experiments/simpsonDetector.ts";
import type { SegmentMeans } from "../../experiments/simpsonDetector.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields } from "../liftFields.ts";

const segment = field.text({ description: "Name of the segment" });

const count = (description: string) => field.count({ description, unit: "count" });

export default defineMethod({
  id: "simpson-detector",
  title: "Simpson's paradox detector",
  area: "experiments",
  summary:
    "Does the difference between two arms turn round within segments, because the arms differ in their mix? Also gives the difference at equal mix.",
  assumptions: ["Segments do not overlap and cover all units"],
  formula: String.raw`\Delta_{\mathrm{std}}=\sum_k\frac{n_k}{n}(\bar t_k-\bar c_k),\quad \Delta_{\mathrm{mix}}=\Delta-\Delta_{\mathrm{std}}`,
  sources: [
    {
      text: "Simpson (1951), The interpretation of interaction in contingency tables, JRSS B 13, 238–241",
    },
    {
      text: "Bickel, Hammel & O'Connell (1975), Sex bias in graduate admissions, Science 187, 398–404",
    },
  ],
  input: {
    segments: field.anyOf(
      [
        field.records(
          {
            segment,
            controlSuccesses: count("Successes of the control arm, at most its trials"),
            controlTrials: count("Trials of the control arm"),
            treatmentSuccesses: count("Successes of the treatment arm, at most its trials"),
            treatmentTrials: count("Trials of the treatment arm"),
          },
          { description: "Counts of both arms by segment" },
        ),
        field.records(
          { segment, ...liftFields.arms },
          { description: "Values or moments of both arms by segment" },
        ),
      ],
      { description: "By segment: counts of both arms, or both arms of a mean (raw or moments)" },
    ),
  },
  output: {
    estimate: { description: "Mean (or rate) of treatment − that of control, all segments" },
    pattern: {
      description: "`reversal` when every segment points against the whole, `partial`, `none`",
    },
    segments: { description: "Per segment: difference, controlShare and treatmentShare of units" },
    standardised: { description: "Difference at the mix of all units" },
    mixEffect: { description: "What the different mix adds to the estimate" },
    largestMixShift: { description: "Largest difference in a segment's share", unit: "share" },
  },
  example: {
    note: "Kidney stones: open surgery (control) against nephrolithotomy, by size of the stone (Charig et al. 1986, BMJ 292, 879–882)",
    input: {
      segments: [
        {
          segment: "small",
          controlSuccesses: 81,
          controlTrials: 87,
          treatmentSuccesses: 234,
          treatmentTrials: 270,
        },
        {
          segment: "large",
          controlSuccesses: 192,
          controlTrials: 263,
          treatmentSuccesses: 55,
          treatmentTrials: 80,
        },
      ],
    },
    output: { pattern: "reversal", estimate: 0.04571428571, standardised: -0.0536712174 },
  },
  run: ({ segments }) => simpsonDetector(segments.map(meansOf)),
});

interface Counts {
  readonly segment: string;
  readonly controlSuccesses: number;
  readonly controlTrials: number;
  readonly treatmentSuccesses: number;
  readonly treatmentTrials: number;
}

function meansOf(item: Counts | SegmentMeans, i: number): SegmentMeans {
  if ("control" in item) return item;
  const arm = (name: "control" | "treatment") => {
    const [successes, n] = [item[`${name}Successes`], item[`${name}Trials`]];
    if (successes > n)
      throw new RangeError(
        `simpson-detector: segments[${i}].${name}Successes must be at most ${name}Trials = ${n}, got ${successes}`,
      );
    return { n, mean: n === 0 ? 0 : successes / n };
  };
  return { segment: item.segment, control: arm("control"), treatment: arm("treatment") };
}
