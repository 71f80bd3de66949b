import { field } from "../../schemas/field.ts";
import { regressionDiscontinuity } from "../../statistics/sampling/regressionDiscontinuity.ts";
import { defineMethod } from "../defineMethod.ts";

const xUnit = "unit of x";
const yUnit = "unit of y";

export default defineMethod({
  id: "regression-discontinuity",
  title: "Regression discontinuity (synthetic A/B test at a cutoff)",
  area: "sampling",
  summary:
    "What did a rule with a cutoff (free shipping from 50, a discount from the tenth order) do? Compares rows just above with rows just below by a local line on each side.",
  assumptions: [
    "Nobody can place themselves precisely at the cutoff (see densityP)",
    "Nothing else changes at the cutoff",
    "The mean is smooth in x on each side",
  ],
  formula: String.raw`\hat\tau=\hat\alpha_+-\hat\alpha_-,\quad (\hat\alpha_\pm,\hat\beta_\pm)=\arg\min\sum_{\pm(x_i-c)\ge0}K\!\left(\tfrac{x_i-c}h\right)(y_i-\alpha-\beta(x_i-c))^2`,
  sources: [
    {
      text: "Imbens & Lemieux (2008), Regression discontinuity designs, J. Econometrics 142, 615–635",
    },
    {
      text: "Imbens & Kalyanaraman (2012), Optimal bandwidth choice for the regression discontinuity estimator, REStud 79, 933–959",
    },
  ],
  input: {
    x: field.numbers({ description: "Running variable of each row", unit: xUnit }),
    y: field.numbers({ description: "Outcome of each row", unit: yUnit }),
    cutoff: field.number({
      description: "Rows at or above it are treated",
      unit: xUnit,
      default: 0,
    }),
    bandwidth: field.optional(
      field.positive({
        description: "Half width of the window; default Imbens and Kalyanaraman's",
        unit: xUnit,
      }),
    ),
    kernel: field.choice(["triangular", "uniform", "epanechnikov"], {
      description: "Weight by distance; only the triangular has a bandwidth by default",
      default: "triangular",
    }),
    covariance: field.choice(["HC0", "HC1", "HC2", "HC3"], {
      description: "Heteroscedasticity-consistent errors",
      default: "HC1",
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "Jump of the mean at the cutoff", unit: yUnit },
    bandwidth: { description: "Half width of the window", unit: xUnit },
    below: { description: "Mean at the cutoff from below: the control arm", unit: yUnit },
    above: { description: "Mean at the cutoff from above: the treated arm", unit: yUnit },
    slopeBelow: { description: "Slope below the cutoff" },
    slopeAbove: { description: "Slope above the cutoff" },
    nBelow: { description: "Rows with a weight below the cutoff", unit: "count" },
    nAbove: { description: "Rows with a weight at or above it", unit: "count" },
    densityP: {
      description: "p of equal numbers of rows within half the bandwidth on both sides",
      nullMeans: "no rows that near",
    },
  },
  example: {
    note: "Ten rows on two lines that jump by about 3",
    input: {
      x: [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4],
      y: [1.1, 1.9, 3.2, 3.8, 5.1, 9, 10.1, 10.9, 12.2, 12.8],
      bandwidth: 6,
      kernel: "uniform",
    },
    output: { below: 5.99, above: 9.06, estimate: 3.07 },
  },
  squared: ["y"],
  run: ({ x, y, ...options }) => regressionDiscontinuity(x, y, options),
});
