import { bayesianAnomaly } from "../../monitoring/bayesianAnomaly.ts";
import { field } from "../../schemas/field.ts";
import { chartValues } from "../chartFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "bayesian-anomaly-score",
  title: "Bayesian anomaly score",
  area: "monitoring",
  summary:
    "How surprising is each value, given only those before it? Tail probability under the posterior predictive distribution, as −log₁₀.",
  assumptions: [
    "Values are independent around a level that stays, or that the memory lets go",
    "Normal values, or Poisson counts",
  ],
  formula: String.raw`\tilde x\mid x_{1:n}\sim t_{n-1}\!\left(\bar x,\,s^2(1+\tfrac1n)\right)\ \text{or}\ \mathrm{NB}\!\left(\tfrac12+\textstyle\sum x,\tfrac n{n+1}\right),\quad s=-\log_{10}p`,
  sources: [{ text: "Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., 2.6 and 3.2" }],
  input: {
    values: chartValues,
    model: field.choice(["normal", "poisson"], {
      description: "Any numbers, or counts",
      default: "normal",
    }),
    memory: field.proportion({
      description: "Weight kept by what is known at each step; 1: nothing is forgotten",
      min: 0.5,
      default: 1,
    }),
    warmup: field.count({
      description: "Values learned from but not scored (at least 2 for normal, 1 for poisson)",
      max: 100_000,
      default: 10,
    }),
  },
  output: {
    points: {
      description: "index, value, predicted, two-sided p and score of each value after the warm-up",
      nullMeans: "the past never varied: no spread to judge by",
    },
    mostSurprising: {
      description: "Index of the highest score",
      nullMeans: "no value could be scored",
    },
  },
  example: {
    note: "A jump after five calm values",
    input: { values: [10, 11, 9, 10, 10, 14], warmup: 5 },
    output: { "points.0.predicted": 10, "points.0.p": 0.00667966078749187, mostSurprising: 5 },
  },
  squared: ["values"],
  run: ({ values, ...options }) => bayesianAnomaly(values, options),
});
