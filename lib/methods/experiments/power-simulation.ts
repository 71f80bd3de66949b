import { rerandomise } from "../../experiments/simulation/rerandomise.ts";
import { field } from "../../schemas/field.ts";
import { runSteps } from "../../statistics/runSteps.ts";
import { defineMethod } from "../defineMethod.ts";
import { rerandomiseFields, rerandomiseOutput } from "../rerandomiseFields.ts";

export default defineMethod({
  id: "power-simulation",
  title: "Power simulation on given rows",
  area: "experiments",
  summary:
    "How often would the t-test find an effect planted into this very metric? Splits the rows at random, adds the effect to the treatment arm, tests; seeded.",
  assumptions: [
    "Rows are units like those of the experiment, one row per unit",
    "The treatment adds a constant, or multiplies each value",
  ],
  formula: String.raw`\widehat{1-\beta}=\frac1R\sum_r\mathbb 1\{p_r<\alpha\},\quad y_i'=y_i+\delta\ \text{or}\ y_i(1+\delta)`,
  sources: [
    {
      text: "Kohavi, Tang & Xu (2020), Trustworthy Online Controlled Experiments, chapters 17 and 19",
    },
  ],
  input: {
    ...rerandomiseFields,
    effect: field.number({ description: "Effect planted into the treatment arm" }),
    effectType: field.choice(["absolute", "relative"], {
      description: "Whether it is added to each value, or multiplies it by 1 + effect",
      default: "absolute",
    }),
  },
  output: {
    estimate: { description: "Share of significant splits: the power", unit: "share" },
    ...rerandomiseOutput,
  },
  example: {
    note: "An effect far beyond the spread is always found",
    input: { values: [1, 2, 3, 5, 4, 2, 3, 1], runs: 50, effect: 100 },
    output: { estimate: 1 },
  },
  squared: ["values"],
  run: ({ values, effect, effectType, ...options }, context) => {
    const treat =
      effectType === "relative"
        ? (value: number) => value * (1 + effect)
        : (value: number) => value + effect;
    return runSteps(rerandomise("power-simulation", values, { ...options, treat }), context);
  },
});
