import { associationLift } from "../../cohorts/associationLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

const count = (description: string) => field.count({ description, unit: "baskets" });

export default defineMethod({
  id: "association-lift",
  title: "Lift of a pair of products",
  area: "cohorts",
  summary: "How much more often do two products stand in one basket than by chance?",
  assumptions: [
    "Baskets are independent",
    "About 5 baskets with both products, or more, for the log interval",
    "One pair was looked at; for the best of many give a higher level",
  ],
  formula: String.raw`\hat L=\frac{p_{12}}{p_1p_2},\quad \ln\hat L\pm z\sqrt{\tfrac1n\left(\tfrac1{p_{12}}-\tfrac1{p_1}-\tfrac1{p_2}-1+2\hat L\right)}`,
  sources: [
    {
      text: "Brin, Motwani, Ullman & Tsur (1997), Dynamic itemset counting and implication rules for market basket data, SIGMOD Record 26, 255–264 (lift, as interest)",
    },
    {
      text: "Agresti (2013), Categorical Data Analysis, 3rd ed., 16.1 (delta method for functions of multinomial counts)",
    },
  ],
  input: {
    together: count("Baskets with both"),
    first: count("Baskets with the first product"),
    second: count("Baskets with the second product"),
    baskets: count("All baskets"),
    level: field.level(),
  },
  output: {
    estimate: { description: "Share with both over the product of the two shares; 1 is chance" },
    logStandardError: { description: "Standard error of the log lift" },
  },
  example: {
    note: "40 of 1,000 baskets hold both, 100 and 200 each: twice as many as chance puts together",
    input: { together: 40, first: 100, second: 200, baskets: 1000 },
    output: { estimate: 2 },
  },
  run: ({ level, ...counts }) => associationLift(counts, { level }),
});
