import { liftRescaling } from "../liftRescaling.ts";
import { manyArmLift } from "../../experiments/manyArmLift.ts";
import { field } from "../../schemas/field.ts";
import { ADJUSTMENTS } from "../../statistics/multiplicity/adjustPValues.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields } from "../liftFields.ts";

export default defineMethod({
  id: "many-arm-lift",
  title: "Many arms against one control",
  area: "experiments",
  summary:
    "Which of several arms differ from control once their number is taken into account? Corrected p-values; intervals that hold together for Bonferroni, Šidák and Dunnett.",
  assumptions: [
    "Units are randomised one by one and independent",
    "The means are nearly normal; `dunnett` uses the normal curve",
  ],
  formula: String.raw`t_k=\frac{\bar y_k-\bar y_0}{\sqrt{s_k^2/n_k+s_0^2/n_0}},\quad \rho_{kl}=\lambda_k\lambda_l,\ \lambda_k^2=\frac{s_0^2/n_0}{s_0^2/n_0+s_k^2/n_k}`,
  sources: [
    {
      text: "Dunnett (1955), A multiple comparison procedure for comparing several treatments with a control, JASA 50, 1096–1121",
    },
    {
      text: "Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 65–70",
    },
  ],
  input: {
    control: liftFields.arms.control,
    arms: field.list(
      field.object(
        {
          name: field.text({ description: "Name of the arm" }),
          sample: liftFields.arms.treatment,
        },
        { description: "one arm" },
      ),
      { description: "Treatment arms, each {name, sample}", maxLength: 100 },
    ),
    effect: liftFields.effect,
    adjustment: field.choice([...ADJUSTMENTS, "dunnett"], {
      description: "Correction for the number of arms",
      default: "holm",
    }),
    level: field.level({ description: "Level of all intervals together" }),
  },
  output: {
    p: { description: "Smallest adjusted p-value: does any arm differ?" },
    intervalLevel: { description: "Level of each arm's interval before Dunnett's quantile" },
    arms: {
      description: "Per arm: estimate, standardError, p, adjustedP, interval",
      nullMeans: "the arm allows no answer",
    },
  },
  example: {
    note: "Two arms of 400 against a control of 400",
    input: {
      control: { n: 400, mean: 10, variance: 25 },
      arms: [
        { name: "blue", sample: { n: 400, mean: 10.9, variance: 25 } },
        { name: "green", sample: { n: 400, mean: 10.2, variance: 25 } },
      ],
      adjustment: "bonferroni",
    },
    output: { "arms.0.estimate": 0.9, "arms.0.standardError": 0.3535533906, intervalLevel: 0.975 },
  },
  rescales: liftRescaling(["control", "arms"]),
  run: ({ control, arms, ...options }) => manyArmLift(control, arms, options),
});
