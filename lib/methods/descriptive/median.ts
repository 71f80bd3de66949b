import { field } from "../../schemas/field.ts";
import { sampleMedian } from "../../statistics/descriptive/sampleMedian.ts";
import { defineMethod } from "../defineMethod.ts";
import { valuesField } from "../valueFields.ts";

export default defineMethod({
  id: "median",
  title: "Median with its interval",
  area: "descriptive",
  summary: "Which value has half of the others on each side? The interval assumes no distribution.",
  assumptions: ["Values are independent", "For the interval: values are continuous"],
  formula: String.raw`[x_{(k)},x_{(n+1-k)}],\quad P(B<k)\le\alpha/2,\ B\sim\mathrm{Bin}(n,\tfrac12)`,
  sources: [{ text: "Conover (1999), Practical Nonparametric Statistics, section 3.2" }],
  input: { values: valuesField, level: field.level() },
  output: {
    estimate: { description: "Median", unit: "unit of the values" },
    coverage: { description: "Level that the interval really has, at least `level`" },
    n: { description: "Number of values", unit: "count" },
  },
  example: {
    note: "Ten values: the second smallest and second largest bound the median at 97.9 %",
    input: { values: [3, 1, 4, 1.5, 9, 2.6, 5, 3.5, 8, 9.7] },
    output: { estimate: 3.75, "interval.0": 1.5, "interval.1": 9, coverage: 0.978515625 },
  },
  run: ({ values, level }) => sampleMedian(values, level),
});
