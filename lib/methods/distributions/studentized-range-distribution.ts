import { field } from "../../schemas/field.ts";
import { studentizedRange } from "../../statistics/distributions/studentizedRange.ts";
import { okResult, unboundedResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";

const id = "studentized-range-distribution";

export default defineMethod({
  id,
  title: "Studentised range distribution",
  area: "distributions",
  summary:
    "How far apart the largest and the smallest of several means lie by chance, in standard errors; behind Tukey's honest significant difference.",
  assumptions: ["Means are independent and normal with one variance", "Groups are of equal size"],
  formula: String.raw`P(Q\le q)=\int_0^\infty f_s(s)\;k\int\varphi(z)\,[\Phi(z)-\Phi(z-qs)]^{k-1}\,dz\,ds`,
  sources: [
    { text: "Tukey (1953), The problem of multiple comparisons" },
    { text: "Lund & Lund (1983), Algorithm AS 190, Applied Statistics 32, 204–210" },
  ],
  input: {
    function: field.choice(["cdf", "sf", "log-sf", "quantile", "isf"], {
      description: "Lower tail, upper tail, its log, quantile at lower or at upper probability p",
      default: "sf",
    }),
    groups: field.integer({ description: "Number of means", min: 2, max: 1000 }),
    df: field.number({
      description: "Degrees of freedom of the error variance",
      min: 1,
      infinite: true,
    }),
    x: field.number({ description: "Range in standard errors, for tails", min: 0, default: 0 }),
    p: field.proportion({ description: "Probability, for quantile and isf", default: 0.05 }),
  },
  output: { value: { description: "The function's value" } },
  example: {
    note: "5 % point for 3 means and 10 degrees of freedom: 3.877 in Tukey's table",
    input: { function: "isf", groups: 3, df: 10, p: 0.05 },
    output: { value: 3.8767768 },
  },
  run: ({ function: name, groups, df, x, p }) => {
    const range = studentizedRange(groups, df);
    const { cdf, sf, logSf, quantile, isf } = range;
    const tails = { cdf, sf, "log-sf": logSf };
    const value =
      name in tails ? tails[name as keyof typeof tails](x) : name === "isf" ? isf(p) : quantile(p);
    return Number.isFinite(value)
      ? okResult(id, { value })
      : unboundedResult(id, `${name} is infinite`, {});
  },
});
