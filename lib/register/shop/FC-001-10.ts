import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "the validation query groups by hour",
  place: "example 4",
  quoted: 1,
  unit: "statement",
  live: "The printed statement, run on the published events",
  evidence: {
    kind: "statement",
    system: "shop",
    sql: "select extract(hour from event_ts), count(*) from fact_event group by hour order by hour",
  },
  note: "There is no column or alias named hour. Giving the expression that alias makes it run.",
};

export default figure;
