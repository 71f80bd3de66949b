import { clusterProfiles } from "../../clustering/clusterProfiles.ts";
import { field } from "../../schemas/field.ts";
import { clusterFields } from "../clusterFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "cluster-profiles",
  title: "Profiles of clusters",
  area: "clustering",
  summary:
    "What are the clusters like? Size, and per column mean, median, spread, difference from all rows and share of the total.",
  assumptions: ["Rows are in their own units, not scaled"],
  formula: String.raw`\bar x_{jt},\quad \frac{\bar x_{jt}-\bar x_t}{s_t},\quad \frac{\sum_{i\in C_j}x_{it}}{\sum_i x_{it}}`,
  sources: [
    { text: "Everitt, Landau, Leese & Stahl (2011), Cluster Analysis, 5th ed., chapter 9" },
  ],
  input: {
    rows: field.matrix({ description: "Rows in their own units" }),
    labels: clusterFields.labels("Cluster of each row: numbers or texts"),
  },
  output: {
    clusters: {
      description:
        "The largest first: label, n, share of rows, and per column mean, median, sd, standardized difference and share of the total",
      nullMeans: "one row has no sd; a constant column no difference; a total of 0 no shares",
    },
  },
  example: {
    note: "Two customers of three bring 30 % of the revenue",
    input: { rows: [[10], [20], [70]], labels: ["low", "low", "high"] },
    output: {
      "clusters.0.label": "low",
      "clusters.0.columns.0.mean": 15,
      "clusters.0.columns.0.share": 0.3,
      "clusters.1.columns.0.sd": null,
    },
  },
  run: ({ rows, labels }) => clusterProfiles(rows, labels),
});
