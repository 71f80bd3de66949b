import { createRandom } from "../../random/createRandom.ts";
import { field } from "../../schemas/field.ts";
import { okResult } from "../../statistics/result.ts";
import { reservoirSample } from "../../statistics/sampling/reservoirSample.ts";
import { weightedReservoir } from "../../statistics/sampling/weightedReservoir.ts";
import { defineMethod } from "../defineMethod.ts";

const id = "reservoir-sample";

export default defineMethod({
  id,
  title: "Reservoir sample",
  area: "sampling",
  summary:
    "Draws rows at random from a stream in one pass, each with the same chance, or in proportion to weights.",
  assumptions: ["Each row comes once"],
  formula: String.raw`P(i\in S)=\frac{\min(k,n)}{n}`,
  sources: [
    {
      text: "Li (1994), Reservoir-sampling algorithms of time complexity O(n(1+log(N/n))), ACM TOMS 20",
    },
    {
      text: "Efraimidis & Spirakis (2006), Weighted random sampling with a reservoir, IPL 97, 181–185",
    },
  ],
  input: {
    rows: field.anyOf(
      [
        field.count({ description: "Number of rows", max: 1_000_000 }),
        field.weights({ description: "Weight of each row", max: 1e100, maxLength: 1_000_000 }),
      ],
      { description: "How many rows come by, or the weight of each" },
    ),
    size: field.count({ description: "Rows to keep", unit: "count", min: 1, max: 1_000_000 }),
    seed: field.seed(),
  },
  output: {
    rows: { description: "Rows kept (from 0), ascending; all when there are no more" },
    n: { description: "Rows that came by", unit: "count" },
  },
  example: {
    note: "Three of three rows",
    input: { rows: 3, size: 5 },
    output: { "rows.length": 3, "rows.2": 2, n: 3 },
  },
  run: ({ rows, size, seed }) => {
    const random = createRandom(seed);
    const n = typeof rows === "number" ? rows : rows.length;
    const kept =
      typeof rows === "number"
        ? reservoirSample(Array(n).keys(), size, random)
        : weightedReservoir(rows, size, random);
    return okResult(id, { rows: kept.sort((a, b) => a - b), n });
  },
});
