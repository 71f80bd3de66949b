import { clusterStability } from "../../clustering/clusterStability.ts";
import { toPoints } from "../../clustering/toPoints.ts";
import { field } from "../../schemas/field.ts";
import { clusterFields } from "../clusterFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "cluster-stability",
  title: "Stability of k-means clusters",
  area: "clustering",
  summary:
    "Do the same clusters come back from other random starts, or from other samples of the rows?",
  assumptions: [
    "Stable clusters need not be real ones: too small a k is often stable too",
    "For the bootstrap, rows are independent",
  ],
  formula: String.raw`\overline{\mathrm{ARI}}=\frac{2}{R(R-1)}\sum_{r<s}\mathrm{ARI}(L_r,L_s)`,
  sources: [
    { text: "Hennig (2007), Cluster-wise assessment of cluster stability, CSDA 52, 258–271" },
    { text: "Hubert & Arabie (1985), Comparing partitions, J. Classification 2, 193–218" },
  ],
  input: {
    rows: clusterFields.rows(2),
    k: field.count({ description: "Number of clusters", min: 2, max: 1000, default: 3 }),
    over: field.choice(["seeds", "bootstrap"], {
      description:
        "Random starts, compared in pairs; or samples of the rows, compared with the clusters of all rows",
      default: "seeds",
    }),
    measure: field.choice(
      ["adjusted-rand-index", "adjusted-mutual-information", "normalized-mutual-information"],
      { description: "How agreement is measured", default: "adjusted-rand-index" },
    ),
    runs: field.count({ description: "Number of runs", min: 2, max: 200, default: 10 }),
    nInit: clusterFields.nInit(1, 50),
    seed: field.seed(),
  },
  output: {
    estimate: { description: "Mean agreement, at most 1" },
    agreements: { description: "Each agreement" },
    sd: { description: "Standard deviation of the agreements" },
    least: { description: "Smallest agreement" },
    inertias: { description: "Inertia of each run, over the rows it saw", unit: "squared units" },
    silhouettes: {
      description: "Mean silhouette of each run, of 1,000 rows at most; without undefined ones",
    },
    silhouetteSd: { description: "Standard deviation of the silhouettes" },
  },
  example: {
    note: "Two columns of three points, nine apart, come back each time",
    input: {
      rows: [
        [1, 2],
        [1, 4],
        [1, 0],
        [10, 2],
        [10, 4],
        [10, 0],
      ],
      k: 2,
    },
    output: { estimate: 1, least: 1, "inertias.0": 16, "silhouettes.0": 0.7133477791749615 },
  },
  run: ({ rows, ...options }, context) => clusterStability(toPoints(rows), options, context),
});
