import { silhouette } from "../../clustering/silhouette.ts";
import { field } from "../../schemas/field.ts";
import { clusterIndexMethod } from "../clusterIndexMethod.ts";

export default clusterIndexMethod({
  id: "silhouette",
  title: "Silhouette",
  summary:
    "How much nearer are rows to their own cluster than to the next one? Overall, per cluster and per row; a random sample of many rows.",
  formula: String.raw`s_i=\frac{b_i-a_i}{\max(a_i,b_i)}`,
  sources: [
    { text: "Rousseeuw (1987), Silhouettes: a graphical aid, J. Comput. Appl. Math. 20, 53–65" },
  ],
  options: {
    sampleSize: field.count({
      description: "Rows looked at; drawn without replacement when there are more",
      unit: "rows",
      min: 2,
      max: 50_000,
      default: 5000,
    }),
    seed: field.seed(),
  },
  output: {
    estimate: { description: "Mean silhouette, from −1 to 1" },
    standardError: { description: "Of the mean, when rows were sampled" },
    values: { description: "Silhouette of each row in `rows`, from −1 to 1" },
    rows: { description: "Indices of the rows that were looked at" },
    clusters: { description: "Label, rows and mean silhouette of each cluster" },
  },
  example: {
    note: "Two columns of three points, nine apart",
    input: {
      rows: [
        [1, 2],
        [1, 4],
        [1, 0],
        [10, 2],
        [10, 4],
        [10, 0],
      ],
      labels: [0, 0, 0, 1, 1, 1],
    },
    output: { estimate: 0.7133477791749615, "values.1": 0.6793547449931655 },
  },
  run: silhouette,
});
