import { interleavingTest } from "../../experiments/interleavingTest.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

const id = "interleaving-test";
const count = (description: string) =>
  field.optional(field.count({ description, unit: "count", max: 1e12 }));

export default defineMethod({
  id,
  title: "Team-draft interleaving",
  area: "experiments",
  summary:
    "Which of two rankings do users prefer, when each result list mixes both? Needs far fewer users than comparing two arms.",
  assumptions: [
    "Impressions are independent: one per user, or nearly so",
    "Teams were drafted at random in each impression",
  ],
  formula: String.raw`\Delta_{AB}=\frac{w_A+\frac12 t}{w_A+w_B+t}-\frac12,\quad p=2\,P\!\left(B_{w_A+w_B,\frac12}\le\min(w_A,w_B)\right)`,
  sources: [
    {
      text: "Radlinski, Kurup & Joachims (2008), How does clickthrough data reflect retrieval quality?, CIKM",
    },
    {
      text: "Chapelle, Joachims, Radlinski & Yue (2012), Large-scale validation and analysis of interleaved search evaluation, ACM TOIS 30",
    },
  ],
  input: {
    clicksA: field.optional(
      field.counts({ description: "Clicks on A's results in each impression", unit: "count" }),
    ),
    clicksB: field.optional(
      field.counts({ description: "Clicks on B's results in each impression", unit: "count" }),
    ),
    winsA: count("Impressions that A won, instead of clicks"),
    winsB: count("Impressions that B won"),
    ties: count("Impressions without a winner; default 0"),
    level: field.level(),
  },
  output: {
    estimate: { description: "Δ in [−1/2, 1/2]; above 0 A is preferred" },
    p: { description: "Exact sign test without the ties" },
    preferenceA: { description: "Share of the decided impressions that A won", unit: "share" },
  },
  example: {
    note: "A wins 60, B 40, 100 ties",
    input: { winsA: 60, winsB: 40, ties: 100 },
    output: { estimate: 0.05, p: 0.05688793364 },
  },
  run: ({ clicksA, clicksB, winsA, winsB, ties = 0, level }) => {
    if (clicksA && clicksB) {
      if (clicksA.length !== clicksB.length)
        throw new RangeError(
          `${id}: clicksB must be as many as clicksA = ${clicksA.length}, got ${clicksB.length}`,
        );
      const signs = Array.from(clicksA, (clicks, i) => Math.sign(clicks - clicksB[i]!));
      const wins = (sign: number) => signs.filter((value) => value === sign).length;
      return interleavingTest({ winsA: wins(1), winsB: wins(-1), ties: wins(0) }, level);
    }
    if (winsA === undefined || winsB === undefined)
      throw new TypeError(
        `${id}: clicksA and clicksB, or winsA and winsB, must be given, got neither pair`,
      );
    return interleavingTest({ winsA, winsB, ties }, level);
  },
});
