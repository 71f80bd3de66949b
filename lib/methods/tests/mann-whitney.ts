import { field } from "../../schemas/field.ts";
import { mannWhitney } from "../../statistics/tests/mannWhitney.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";
import { rankFields } from "../rankFields.ts";

export default defineMethod({
  id: "mann-whitney",
  title: "Mann–Whitney U test",
  area: "tests",
  summary:
    "Do values of one independent group tend to be larger than those of another? The estimate is the share of pairs in which a is larger.",
  assumptions: [
    "Values are independent, within and between the groups",
    "For a statement about medians: both distributions have the same shape",
  ],
  formula: String.raw`U=\#\{a_i>b_j\}+\tfrac12\#\{a_i=b_j\},\quad z=\frac{U-mn/2}{\sqrt{\frac{mn}{12}\left(N+1-\frac{\sum(t^3-t)}{N(N-1)}\right)}}`,
  sources: [
    { text: "Mann & Whitney (1947), Annals of Mathematical Statistics 18, 50–60" },
    { text: "Hodges & Lehmann (1963), Annals of Mathematical Statistics 34, 598–611 (shift)" },
    { text: "Newcombe (2006), Statistics in Medicine 25, 559–573 (interval)" },
  ],
  input: {
    a: metricFields.values("First group"),
    b: metricFields.values("Second group"),
    pMethod: rankFields.pMethod,
    continuity: rankFields.continuity(true),
    level: field.level(),
    alternative: field.alternative("Whether a tends to differ from, be less or greater than b"),
  },
  output: {
    ...rankFields.output,
    estimate: { description: "P(a > b) + ½ P(a = b)", unit: "share of pairs" },
    statistic: { description: "U of a: pairs with a > b, equal ones half" },
    shift: {
      description: "Hodges–Lehmann shift: median of all differences a − b, up to a million pairs",
      unit: "unit of the metric",
    },
    shiftInterval: {
      description: "Interval of the shift at `level`",
      unit: "unit of the metric",
      nullMeans: "no bound on that side, or too few values for the level",
    },
    rankBiserial: { description: "2 × estimate − 1, from −1 to 1" },
  },
  example: {
    note: "Permeability of the human chorioamnion (Hollander & Wolfe 1973, p. 69; R documentation of wilcox.test: W = 35, p = 0.1272)",
    input: {
      a: [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
      b: [1.15, 0.88, 0.9, 0.74, 1.21],
      alternative: "greater",
    },
    output: { statistic: 35, p: 0.127206127206127, estimate: 0.7 },
  },
  run: ({ a, b, ...options }) => mannWhitney(a, b, options),
});
