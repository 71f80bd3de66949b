import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Share of customers that brings 80 % of revenue",
  definition:
    "The fewest customers whose lifetime values add up to 80 % of revenue, over all customers. Low means that revenue hangs on few.",
  formula: String.raw`\frac{\min\{k : \sum_{i \le k} v_{(i)} \ge 0.8 \sum_i v_i\}}{\text{customers}}`,
  query: "customer_headline",
  column: "pareto_share",
  format: "percent",
};

export default metric;
