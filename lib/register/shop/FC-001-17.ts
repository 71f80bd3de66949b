import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "$50,000 from upgrading 10 %",
  place: "demo script",
  quoted: 50_000,
  unit: "USD",
  relation: "atMost",
  live: "A tenth of the low tier, each from the middle of Low to the middle of Medium",
  evidence: {
    kind: "arithmetic",
    from: { low: 754, moved: 0.1, limit: 500, next: 1000 },
    value: (from) =>
      from["low"]! * from["moved"]! * ((from["limit"]! + from["next"]!) / 2 - from["limit"]! / 2),
    formula: "754 × 10 % × (750 − 250)",
  },
  note: "50,000 USD would need 663 USD more from each customer.",
};

export default figure;
