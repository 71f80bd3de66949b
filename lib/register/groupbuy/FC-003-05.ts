import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "retention over the next three months",
  place: "part 2, cohort analysis",
  quoted: 18,
  unit: "count",
  relation: "atMost",
  live: "Monthly cohorts whose third month is over",
  evidence: {
    kind: "query",
    system: "groupbuy",
    query: "cohort_coverage",
    column: "cohorts",
    where: { age: 3 },
  },
  note: "For the newest cohorts the three months have not happened; their cells must be blank, not zero.",
};

export default figure;
