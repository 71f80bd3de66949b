import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "adds hours, minutes and seconds",
  place: "example 4",
  quoted: 3,
  unit: "count",
  live: "The parts of the time that the printed statement adds",
  evidence: {
    kind: "arithmetic",
    from: { hours: 1, minutes: 1 },
    value: (from) => from["hours"]! + from["minutes"]!,
    formula: "hours + minutes",
  },
};

export default figure;
