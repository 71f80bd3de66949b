import { funnelConversion } from "../../cohorts/funnelConversion.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { funnelOutput } from "../funnelOutput.ts";

export default defineMethod({
  id: "funnel-conversion",
  title: "Funnel conversion from counts",
  area: "cohorts",
  summary:
    "Step and overall conversion with Wilson intervals, from how many users reached each step, as by the funnel SQL.",
  assumptions: ["Whoever reached a step also reached those before it", "Users are independent"],
  formula: String.raw`c_k=\frac{n_k}{n_{k-1}},\quad C_k=\frac{n_k}{n_1}`,
  sources: [{ text: "Wilson (1927), Probable inference, JASA 22, 209–212" }],
  input: {
    counts: field.counts({ description: "Users that reached each step", unit: "count" }),
    level: field.level(),
  },
  output: funnelOutput,
  example: {
    note: "81 of 263: Newcombe (1998), table I, first row (0.2553 to 0.3662)",
    input: { counts: [263, 200, 81] },
    output: {
      estimate: 0.307984790874525,
      "interval.0": 0.25528852,
      "interval.1": 0.36620958,
      "steps.2.fromPrevious.share": 0.405,
      "steps.2.droppedBefore": 119,
    },
  },
  run: ({ counts, ...options }) => funnelConversion(counts, options),
});
