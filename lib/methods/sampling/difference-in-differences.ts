import { field } from "../../schemas/field.ts";
import { clusteredDifference } from "../../statistics/sampling/clusteredDifference.ts";
import { differenceInDifferences } from "../../statistics/sampling/differenceInDifferences.ts";
import { defineMethod } from "../defineMethod.ts";

const unit = "unit of the outcome";
const cell = (description: string) => field.sample({ description, unit });
const flag = (description: string) => field.integers({ description, min: 0, max: 1 });

export default defineMethod({
  id: "difference-in-differences",
  title: "Difference in differences",
  area: "sampling",
  summary:
    "Did the treated group change more than the control group over the same time? From four samples (or their sums), or from rows with clusters.",
  assumptions: [
    "Without treatment both groups would have changed alike (parallel trends)",
    "The make-up of the groups stays the same",
    "Rows are independent; with clusters, only rows of different clusters are",
  ],
  formula: String.raw`(\bar y_{T1}-\bar y_{T0})-(\bar y_{C1}-\bar y_{C0})`,
  sources: [
    {
      text: "Card & Krueger (1994), Minimum wages and employment, American Economic Review 84, 772–793",
    },
    {
      text: "Bertrand, Duflo & Mullainathan (2004), How much should we trust differences-in-differences estimates?, QJE 119, 249–275",
    },
  ],
  input: {
    data: field.anyOf(
      [
        field.object(
          {
            controlBefore: cell("Control group before"),
            controlAfter: cell("Control group after"),
            treatedBefore: cell("Treated group before"),
            treatedAfter: cell("Treated group after"),
          },
          { description: "Four independent samples or their summaries" },
        ),
        field.object(
          {
            y: field.numbers({ description: "Outcome of each row", unit }),
            treated: flag("1 in the treated group, 0 in the control group"),
            after: flag("1 after the change, 0 before"),
            clusters: field.anyOf(
              [
                field.labels({ description: "Cluster" }),
                field.integers({ description: "Cluster" }),
              ],
              { description: "Unit or region whose rows belong together" },
            ),
          },
          { description: "Rows with clusters" },
        ),
      ],
      { description: "Four samples, or rows with clusters" },
    ),
    level: field.level(),
  },
  output: {
    estimate: { description: "Change of the treated group less that of the control group", unit },
    controlChange: { description: "Change of the control group", unit },
    treatedChange: { description: "Change of the treated group", unit },
    n: { description: "Rows", unit: "count" },
    clusterCount: { description: "Clusters", unit: "count" },
  },
  example: {
    note: "Card & Krueger (1994), table 3: full-time employment per store, New Jersey and Pennsylvania, printed as 2.76 from unrounded means",
    input: {
      data: {
        controlBefore: { n: 77, mean: 23.33, sd: 11.8462 },
        controlAfter: { n: 77, mean: 21.17, sd: 8.2485 },
        treatedBefore: { n: 321, mean: 20.44, sd: 9.1373 },
        treatedAfter: { n: 319, mean: 21.03, sd: 9.2878 },
      },
    },
    output: { estimate: 2.75, controlChange: -2.16, treatedChange: 0.59 },
  },
  squared: ["data"],
  run: ({ data, level }) =>
    "y" in data
      ? clusteredDifference(
          { ...data, clusters: Array.from<string | number>(data.clusters) },
          { level },
        )
      : differenceInDifferences(data, { level }),
});
