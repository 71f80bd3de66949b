import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "100 % accuracy",
  place: "Q10.1",
  quoted: 1,
  unit: "share",
  live: "Accuracy",
  evidence: { kind: "none", reason: "nothing is said of what was compared with what" },
};

export default figure;
