import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "average silhouette and index of Q5.2",
  place: "Q5.2",
  quoted: 0.58,
  unit: "share",
  live: "Silhouette",
  evidence: { kind: "none", reason: "no data stand behind it" },
};

export default figure;
