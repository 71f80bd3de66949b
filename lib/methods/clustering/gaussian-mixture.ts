import { gaussianMixture } from "../../clustering/gaussianMixture.ts";
import { toPoints } from "../../clustering/toPoints.ts";
import { field } from "../../schemas/field.ts";
import { clusterFields } from "../clusterFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "gaussian-mixture",
  title: "Gaussian mixture (EM)",
  area: "clustering",
  summary:
    "Soft clusters of any ellipse: a mixture of k normal distributions, with BIC and AIC to choose k and the shape.",
  assumptions: [
    "Rows are independent draws from a mixture of k normal distributions",
    "Each component has rows enough for its covariance",
  ],
  formula: String.raw`\max\sum_i\log\sum_j\pi_j\,\mathcal N(x_i\mid\mu_j,\Sigma_j)`,
  sources: [
    { text: "Dempster, Laird & Rubin (1977), Maximum likelihood from incomplete data, JRSS B 39" },
    { text: "Bishop (2006), Pattern Recognition and Machine Learning, section 9.2" },
  ],
  input: {
    rows: clusterFields.rows(),
    k: field.count({ description: "Components, at most the rows", min: 1, max: 100, default: 2 }),
    covariance: field.choice(["full", "diagonal"], {
      description: "Ellipses of any direction, or along the columns",
      default: "full",
    }),
    regularization: field.number({
      description: "Added to each variance, in squared units of the columns",
      min: 0,
      default: 1e-6,
    }),
    tolerance: field.number({
      description: "Stop when the mean log-likelihood rises by less",
      min: 0,
      max: 1,
      default: 1e-6,
    }),
    maxIterations: clusterFields.maxIterations(500),
    nInit: clusterFields.nInit(1),
    seed: field.seed(),
    initialLabels: field.optional(
      field.counts({ description: "Start from these clusters, 0 to k − 1, in a single run" }),
    ),
  },
  output: {
    estimate: { description: "BIC" },
    labels: { description: "Component most responsible for each row, from 0" },
    responsibilities: { description: "Share of each component in each row: a list per component" },
    weights: { description: "Share of each component", unit: "share" },
    means: { description: "Mean row of each component", unit: "units of the columns" },
    covariances: { description: "Covariance matrix of each component", unit: "squared units" },
    logLikelihood: { description: "Log-likelihood", unit: "nats" },
    parameters: { description: "Free parameters", unit: "count" },
    bic: { description: "−2 log L + parameters · ln n; lower is better" },
    aic: { description: "−2 log L + 2 parameters; lower is better" },
    iterations: { description: "Iterations of the kept run", unit: "count" },
    converged: { description: "False when the limit of iterations ended the run" },
  },
  example: {
    note: "One component is the normal distribution with the rows' mean and variance (divisor n)",
    input: { rows: [[1], [2], [3], [4], [5]], k: 1, regularization: 0 },
    output: { "means.0.0": 3, "covariances.0.0.0": 2, logLikelihood: -8.827560616801083 },
  },
  run: ({ rows, ...options }, context) => gaussianMixture(toPoints(rows), options, context),
});
