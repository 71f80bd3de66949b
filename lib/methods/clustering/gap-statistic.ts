import { gapStatistic } from "../../clustering/gapStatistic.ts";
import { toPoints } from "../../clustering/toPoints.ts";
import { field } from "../../schemas/field.ts";
import { clusterFields } from "../clusterFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "gap-statistic",
  title: "Gap statistic",
  area: "clustering",
  summary:
    "How many clusters are there, if any? Compares the inertia of k-means with that of rows without structure; one cluster is a possible answer.",
  assumptions: [
    "Without structure rows fill a box along the columns or the principal axes evenly",
    "k-means finds the clusters that are meant",
  ],
  formula: String.raw`\mathrm{Gap}(k)=\mathrm E^*[\log W_k]-\log W_k,\quad \hat k=\min\{k:\mathrm{Gap}(k)\ge\mathrm{Gap}(k+1)-s_{k+1}\}`,
  sources: [
    {
      text: "Tibshirani, Walther & Hastie (2001), Estimating the number of clusters via the gap statistic, JRSS B 63, 411–423",
    },
  ],
  input: {
    rows: clusterFields.rows(),
    maxK: field.count({
      description: "Largest number of clusters looked at, no more than rows",
      min: 1,
      max: 30,
      default: 8,
    }),
    references: field.count({
      description: "Sets of rows without structure",
      min: 2,
      max: 500,
      default: 50,
    }),
    space: field.choice(["axes", "box"], {
      description: "They fill the ranges of the principal axes, or of the columns",
      default: "axes",
    }),
    rule: field.choice(["tibshirani", "first-maximum", "largest"], {
      description:
        "First k with gap ≥ next gap less its error; first k within an error of the first local maximum; largest gap",
      default: "tibshirani",
    }),
    nInit: clusterFields.nInit(3, 50),
    seed: field.seed(),
  },
  output: {
    estimate: { description: "Number of clusters by the rule", unit: "count" },
    gaps: { description: "Per k: log inertia, its expectation, gap and simulation error" },
  },
  example: {
    note: "Two columns of three points, nine apart: inertia 137.5 and 16",
    input: {
      rows: [
        [1, 2],
        [1, 4],
        [1, 0],
        [10, 2],
        [10, 4],
        [10, 0],
      ],
      maxK: 2,
      references: 20,
    },
    output: { "gaps.0.logInertia": 4.923623916534391, "gaps.1.logInertia": 2.772588722239781 },
  },
  run: ({ rows, ...options }, context) => gapStatistic(toPoints(rows), options, context),
});
