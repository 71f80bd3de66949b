import { srmByDimension } from "../../experiments/srmByDimension.ts";
import { field } from "../../schemas/field.ts";
import { ADJUSTMENTS } from "../../statistics/multiplicity/adjustPValues.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "srm-by-dimension",
  title: "Sample ratio mismatch by dimension",
  area: "experiments",
  summary:
    "Which values of a dimension (country, browser, app version) have a broken split? One χ²-test per value, corrected for their number.",
  assumptions: [
    "Units are assigned independently of each other",
    "The dimension is not affected by the treatment",
  ],
  formula: String.raw`\tilde p_k=\min(1,\,m\,p_k),\quad p_k=P(\chi^2_{\mathrm{df}}>\chi^2_k)`,
  sources: [
    {
      text: "Fabijan et al. (2019), Diagnosing sample ratio mismatch in online controlled experiments, KDD",
    },
  ],
  input: {
    levels: field.records(
      {
        value: field.text({ description: "Value of the dimension" }),
        observed: field.counts({ description: "Units by arm", unit: "count", minLength: 2 }),
      },
      { description: "Units by arm for each value" },
    ),
    weights: field.optional(
      field.weights({ description: "Intended shares or weights by arm; default equal" }),
    ),
    adjustment: field.choice(ADJUSTMENTS, {
      description: "Correction for the number of values",
      default: "bonferroni",
    }),
  },
  output: {
    p: { description: "Smallest adjusted p-value" },
    levels: {
      description: "Per value: statistic, p, adjustedP",
      nullMeans: "the value could not be tested",
    },
  },
  example: {
    note: "Only the second browser is broken",
    input: {
      levels: [
        { value: "Chrome", observed: [5000, 5080] },
        { value: "Safari", observed: [2000, 1700] },
      ],
    },
    output: { "levels.0.p": 0.42555612, "levels.1.statistic": 24.324324, p: 1.6280916e-6 },
  },
  run: ({ levels, adjustment, weights }) =>
    srmByDimension(levels, { adjustment, ...(weights && { weights }) }),
});
