import { abcAnalysis } from "../../cohorts/abcAnalysis.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "abc-analysis",
  title: "ABC (Pareto) analysis",
  area: "cohorts",
  summary: "Which few items make most of the total, and how concentrated is it?",
  assumptions: ["Values add up to a meaningful total", "One row per item"],
  formula: String.raw`c_i=\frac{\sum_{j\le i}x_{(j)}}{\sum_j x_j},\quad x_{(1)}\ge x_{(2)}\ge\dots;\ i\in A\iff c_{i-1}<0.8`,
  sources: [
    {
      text: "Dickie (1951), ABC inventory analysis shoots for dollars, Factory Management and Maintenance",
    },
    { text: "Gini (1912), Variabilità e mutabilità (coefficient of concentration)" },
  ],
  input: {
    item: field.labels({ description: "Names of the items" }),
    value: field.numbers({ description: "Contribution of each item", min: 0 }),
    thresholds: field.numbers({
      description: "Cumulative shares where A and B end; the item that crosses one belongs to it",
      min: 0,
      max: 1,
      minLength: 2,
      maxLength: 2,
      default: [0.8, 0.95],
    }),
  },
  output: {
    items: { description: "From the largest on: value, share, cumulative share, class" },
    classes: { description: "Per class: items, their share of the items and of the total" },
    gini: { description: "Gini coefficient: 0 equal, 1 − 1/n all in one item" },
  },
  example: {
    note: "Five products: the second crosses 80 % and is still A",
    input: { item: ["p", "q", "r", "s", "t"], value: [30, 500, 320, 100, 50] },
    output: {
      "items.0.item": "q",
      "items.1.cumulativeShare": 0.82,
      "items.1.class": "A",
      "items.2.class": "B",
      "items.3.class": "B",
      "items.4.class": "C",
      gini: 0.484,
    },
  },
  run: ({ item, value, thresholds }) => abcAnalysis(item, value, { thresholds }),
});
