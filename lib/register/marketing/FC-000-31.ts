import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "MongoDB lacks ACID guarantees",
  place: "Q2.2",
  quoted: 1,
  unit: "statement",
  live: "The comparison of databases",
  evidence: {
    kind: "none",
    reason: "it is an opinion about products, which change; nothing here can test them",
  },
  note: "MongoDB has had transactions over several documents since version 4.0 of 2018.",
};

export default figure;
