import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "user participation rate",
  place: "part 4, KPI 3, its SQL as printed",
  quoted: 1,
  unit: "statement",
  live: "The query as printed",
  evidence: {
    kind: "statement",
    system: "groupbuy",
    sql: "select count(distinct gc.user_id)::decimal / (select count(*) from M users) * 100 from groups_carts gc",
  },
  note: "A page break left a letter before the table's name. Without it the query is right.",
};

export default figure;
