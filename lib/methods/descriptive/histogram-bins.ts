import { field } from "../../schemas/field.ts";
import { histogramBins } from "../../statistics/descriptive/histogramBins.ts";
import { defineMethod } from "../defineMethod.ts";
import { valuesField } from "../valueFields.ts";

export default defineMethod({
  id: "histogram-bins",
  title: "Histogram bins by rule",
  area: "descriptive",
  summary: "Into how many equal bins should values be counted, and how many fall into each?",
  assumptions: ["Values are independent"],
  formula: String.raw`h_{FD}=2\,\mathrm{IQR}\,n^{-1/3},\quad h_{Scott}=\sqrt[3]{24\sqrt\pi}\,\sigma\,n^{-1/3},\quad k_{Sturges}=\log_2 n+1`,
  sources: [
    { text: "Freedman & Diaconis (1981), Z. Wahrscheinlichkeitstheorie verw. Gebiete 57, 453–476" },
    { text: "Scott (1979), On optimal and data-based histograms, Biometrika 66, 605–610" },
    { text: "Sturges (1926), The choice of a class interval, JASA 21, 65–66" },
  ],
  input: {
    values: valuesField,
    rule: field.choice(["auto", "freedman-diaconis", "scott", "sturges"], {
      description: "auto takes the narrower bins of Freedman–Diaconis and Sturges",
      default: "auto",
    }),
  },
  output: {
    bins: { description: "Number of bins", unit: "count" },
    width: { description: "Width of a bin", unit: "unit of the values" },
    edges: { description: "Edges, one more than bins", unit: "unit of the values" },
    counts: { description: "Values per bin; the last one includes its upper edge", unit: "count" },
  },
  example: {
    note: "Eight values, Sturges' rule: log₂ 8 + 1 = 4 bins",
    input: { values: [0, 1, 2, 3, 4, 5, 6, 8], rule: "sturges" },
    output: { bins: 4, width: 2, "counts.3": 2 },
  },
  run: ({ values, rule }) => histogramBins(values, rule),
});
