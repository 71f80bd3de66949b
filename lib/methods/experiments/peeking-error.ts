import { crossingProbabilities } from "../../experiments/sequential/crossingProbabilities.ts";
import { field } from "../../schemas/field.ts";
import { normal } from "../../statistics/distributions/normal.ts";
import { okResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { informationFields, toInformation } from "../informationFields.ts";

const id = "peeking-error";

export default defineMethod({
  id,
  title: "Error from peeking",
  area: "experiments",
  summary:
    "How often is a true null rejected when a fixed-sample test is read at every look and stopped at the first significant one? By recursive integration.",
  assumptions: ["Statistics are nearly normal with independent increments"],
  formula: String.raw`P\left(\bigcup_k\{|Z_k|\ge z_{\alpha/2}\}\right),\quad \operatorname{Cov}(Z_j,Z_k)=\sqrt{t_j/t_k}`,
  sources: [
    {
      text: "Armitage, McPherson & Rowe (1969), Repeated significance tests on accumulating data, JRSS A 132, 235–244",
    },
  ],
  input: {
    ...informationFields,
    alpha: field.proportion({
      description: "Level of the test at each look",
      default: 0.05,
      min: 1e-12,
      max: 0.5,
    }),
    sides: field.choice(["two-sided", "one-sided"], {
      description: "Sides of the test",
      default: "two-sided",
    }),
    drift: field.number({
      description: "Expected z at full information; 0 for a true null",
      default: 0,
      min: -30,
      max: 30,
    }),
  },
  output: {
    estimate: { description: "Chance of significance at one look or more", unit: "share" },
    byLook: { description: "The same up to each look", unit: "share" },
    inflation: { description: "Estimate over alpha" },
  },
  example: {
    note: "Ten looks at 5 %: 0.193 in Armitage, McPherson & Rowe (1969), table 2",
    input: { looks: 10 },
    output: { estimate: 0.1933565933 },
  },
  run: ({ looks, information: given, alpha, sides, drift }) => {
    const information = toInformation(id, given, looks);
    const two = sides === "two-sided";
    const z = normal().isf(two ? alpha / 2 : alpha);
    const bounds = Array.from(information, () => ({ upper: z, lower: two ? -z : -Infinity }));
    let sum = 0;
    const byLook = crossingProbabilities(information, bounds, drift).map(
      ({ lower, upper }) => (sum = Math.min(1, sum + lower + upper)),
    );
    return okResult(id, { estimate: sum, byLook, inflation: sum / alpha });
  },
});
