import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Products that bring 80 %",
  definition:
    "The fewest products that bring 80 % of net revenue, as a share of the products with net revenue above zero.",
  formula: String.raw`\frac{\min\{k : \sum_{i\le k} r_{(i)} \ge 0.8 \sum r\}}{n}`,
  query: "revenue_items",
  column: "needed_share",
  format: "percent",
};

export default metric;
