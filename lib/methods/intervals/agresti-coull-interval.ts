import { agrestiCoullInterval } from "../../statistics/intervals/agrestiCoullInterval.ts";
import { defineMethod } from "../defineMethod.ts";
import { intervalFields } from "../intervalFields.ts";

export default defineMethod({
  id: "agresti-coull-interval",
  title: "Agresti–Coull interval for a proportion",
  area: "intervals",
  summary:
    "Wald's interval after z²/2 successes and failures are added: simple, and close to Wilson's.",
  assumptions: intervalFields.assumptions.one,
  formula: String.raw`\tilde p\pm z\sqrt{\tilde p(1-\tilde p)/\tilde n},\quad \tilde n=n+z^2,\ \tilde p=(x+z^2/2)/\tilde n`,
  sources: [
    {
      text: "Agresti & Coull (1998), Approximate is better than 'exact', The American Statistician 52, 119–126",
    },
  ],
  input: { ...intervalFields.one },
  output: intervalFields.share,
  example: {
    note: "81 of 263",
    input: { successes: 81, trials: 263 },
    output: { "interval.0": 0.25522066519, "interval.1": 0.36627743167 },
  },
  run: ({ successes, trials, ...options }) => agrestiCoullInterval(successes, trials, options),
});
