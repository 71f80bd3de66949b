import { switchbackLift } from "../../experiments/switchbackLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields, liftOutput } from "../liftFields.ts";

export default defineMethod({
  id: "switchback-lift",
  title: "Switchback experiment",
  area: "experiments",
  summary:
    "What does the treatment change when the whole market switches between arms, because units would influence each other? Blocks of time are the units; slots after a switch can be left out.",
  assumptions: [
    "Arms were assigned to blocks at random",
    "What one block causes ends within the washout of the next",
    "Blocks are independent and many",
  ],
  formula: String.raw`\hat\Delta=\frac{\sum_{b\in T}Y_b}{\sum_{b\in T}X_b}-\frac{\sum_{b\in C}Y_b}{\sum_{b\in C}X_b}`,
  sources: [
    {
      text: "Bojinov, Simchi-Levi & Zhao (2023), Design and analysis of switchback experiments, Management Science 69",
      url: "https://arxiv.org/abs/2009.00148",
    },
    { text: "Deng, Knoblich & Lu (2018), Applying the delta method in metric analytics, KDD" },
  ],
  input: {
    blocks: field.records(
      {
        arm: field.choice(["control", "treatment"], { description: "Arm of the block" }),
        numerator: field.numbers({ description: "Sum of the metric in each slot, oldest first" }),
        denominator: field.optional(
          field.numbers({ description: "What it is divided by (orders, minutes); default slots" }),
        ),
      },
      { description: "Blocks of time with one arm each" },
    ),
    washout: field.count({
      description: "Slots left out at the start of every block",
      unit: "count",
      default: 0,
      max: 10_000,
    }),
    effect: liftFields.effect,
    intervalMethod: liftFields.intervalMethod,
    null: field.number({ description: "Lift under the null hypothesis", default: 0 }),
    ...liftFields.options,
  },
  output: {
    estimate: { description: "Lift of the ratio" },
    ...liftOutput,
    controlBlocks: { description: "Blocks in control", unit: "count" },
    treatmentBlocks: { description: "Blocks in the treatment", unit: "count" },
    washedOut: { description: "Slots left out after a switch", unit: "count" },
  },
  example: {
    note: "Six blocks of three slots; the first slot after each switch still shows the arm before",
    input: {
      blocks: [
        { arm: "control", numerator: [10, 10, 11] },
        { arm: "treatment", numerator: [10, 13, 12] },
        { arm: "control", numerator: [13, 9, 11] },
        { arm: "treatment", numerator: [11, 14, 12] },
        { arm: "control", numerator: [12, 10, 10] },
        { arm: "treatment", numerator: [10, 12, 12] },
      ],
      washout: 1,
    },
    output: { estimate: 2.3333333333, controlBlocks: 3, washedOut: 6 },
  },
  run: ({ blocks, ...options }) => switchbackLift(blocks, options),
});
