import { field } from "../../schemas/field.ts";
import { oddsRatio } from "../../statistics/effects/oddsRatio.ts";
import { defineMethod } from "../defineMethod.ts";
import { tableField } from "../tableField.ts";

export default defineMethod({
  id: "odds-ratio",
  title: "Odds ratio",
  area: "effects",
  summary: "By what factor do the odds of an event differ between two groups?",
  assumptions: [
    "Units are independent",
    "Enough counts in each cell for the log interval, about 5",
  ],
  formula: String.raw`\widehat{OR}=\frac{ad}{bc},\quad \ln\widehat{OR}\pm z\sqrt{\tfrac1a+\tfrac1b+\tfrac1c+\tfrac1d}`,
  sources: [
    {
      text: "Woolf (1955), On estimating the relation between blood group and disease, Annals of Human Genetics 19, 251–253",
    },
  ],
  input: {
    table: tableField("2 × 2 counts: rows are groups, columns event and no event"),
    correction: field.boolean({
      description: "Add ½ to every cell (Haldane–Anscombe)",
      default: false,
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "Odds of the first group over those of the second" },
    logStandardError: { description: "Standard error of the log odds ratio" },
  },
  example: {
    note: "Heart attacks under placebo and aspirin (Agresti 2007, p. 26: 1.83, 1.44 to 2.33)",
    input: {
      table: [
        [189, 10845],
        [104, 10933],
      ],
    },
    output: { estimate: 1.832054, "interval.0": 1.440042, "interval.1": 2.33078 },
  },
  run: ({ table, ...options }) => oddsRatio(table, options),
});
