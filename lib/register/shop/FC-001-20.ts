import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "aliases fail in GROUP BY",
  place: "example 3, question 2",
  quoted: 0,
  unit: "statement",
  live: "A query that groups by an alias, run here",
  evidence: {
    kind: "statement",
    system: "shop",
    sql: "select date_trunc('month', order_date) as month, count(*) from fact_order group by month",
  },
  note: "The quoted message is PostgreSQL's: it takes an alias alone in GROUP BY and ORDER BY, but not inside an expression, nor in WHERE or HAVING. DuckDB takes all of these.",
};

export default figure;
