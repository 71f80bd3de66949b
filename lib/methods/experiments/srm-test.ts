import { srmTest } from "../../experiments/srmTest.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "srm-test",
  title: "Sample ratio mismatch",
  area: "experiments",
  summary:
    "Do the units by arm agree with the intended split? If not, assignment or logging is broken and no other result can be trusted. Usually read against 0.001.",
  assumptions: ["Units are assigned independently of each other", "Looked at once"],
  formula: String.raw`\chi^2=\sum_i\frac{(n_i-n\,w_i)^2}{n\,w_i},\quad \mathrm{df}=\#\{w_i>0\}-1`,
  sources: [
    {
      text: "Fabijan et al. (2019), Diagnosing sample ratio mismatch in online controlled experiments, KDD",
    },
  ],
  input: {
    observed: field.counts({ description: "Units by arm", unit: "count", minLength: 2 }),
    weights: field.optional(
      field.weights({ description: "Intended shares or weights by arm; default equal" }),
    ),
  },
  output: {
    expected: { description: "Expected units by arm", unit: "count" },
    cohenW: { description: "Effect size: root of χ² / n" },
  },
  example: {
    note: "821,588 against 815,482 users at 50:50, from Kohavi, Tang & Xu (2020), chapter 3 (p = 1.8e-6)",
    input: { observed: [821588, 815482] },
    output: { statistic: 22.774369, p: 1.8217929e-6 },
  },
  run: ({ observed, weights }) => srmTest("srm-test", observed, weights),
});
