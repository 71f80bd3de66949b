import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "report target under 10 s",
  place: "Q6.2",
  quoted: 10,
  unit: "seconds",
  live: "Same target in another place",
  evidence: {
    kind: "arithmetic",
    from: { elsewhere: 5 },
    value: (from) => from["elsewhere"]!,
    formula: "5 s in Q10.2",
  },
};

export default figure;
