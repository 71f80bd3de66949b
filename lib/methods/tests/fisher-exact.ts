import { field } from "../../schemas/field.ts";
import { fisherExact } from "../../statistics/tests/fisherExact.ts";
import { defineMethod } from "../defineMethod.ts";
import { tableField } from "../tableField.ts";

export default defineMethod({
  id: "fisher-exact",
  title: "Fisher's exact test",
  area: "tests",
  summary:
    "Are rows and columns independent? Exact for small counts. 2 × 2 tables give the odds ratio too; larger ones are counted as far as about five million steps reach (4 × 4 with 100 counts).",
  assumptions: ["Units are independent", "Both margins are taken as fixed"],
  formula: String.raw`P(a)=\binom{a+b}{a}\binom{c+d}{c}\Big/\binom{n}{a+c}`,
  sources: [
    { text: "Fisher (1935), The logic of inductive inference, JRSS 98, 39–54" },
    { text: "Mehta & Patel (1983), A network algorithm for Fisher's exact test, JASA 78, 427–434" },
  ],
  input: {
    table: tableField("Counts, at least 2 × 2", 2, 1e8),
    level: field.level(),
    alternative: field.alternative(
      "Whether the odds ratio differs from, is below or above 1 (2 × 2)",
    ),
  },
  output: {
    estimate: { description: "Conditional maximum-likelihood odds ratio (2 × 2)" },
    interval: { description: "Exact interval of the odds ratio", nullMeans: "no upper bound" },
    sampleOddsRatio: { description: "a d / (b c)", nullMeans: "infinite: b or c is 0" },
  },
  example: {
    note: "Fisher's tea taster, 3 of 4 cups right (R documentation of fisher.test: 0.2429 one-sided)",
    input: {
      table: [
        [3, 1],
        [1, 3],
      ],
      alternative: "greater",
    },
    output: { p: 0.242857142857143, estimate: 6.4083197 },
  },
  run: ({ table, ...options }) => fisherExact(table, options),
});
