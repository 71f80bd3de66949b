import { xmrChart } from "../../monitoring/xmrChart.ts";
import { baselineField, chartOutput, chartValues, runRulesField } from "../chartFields.ts";
import { defineMethod } from "../defineMethod.ts";
import { inUnit } from "../outlierFields.ts";

export default defineMethod({
  id: "xmr-chart",
  title: "XmR chart (individuals and moving range)",
  area: "monitoring",
  summary:
    "Is a single number per period within its usual variation? Limits from the moving range, which a shift of level hardly widens.",
  assumptions: ["Values are not autocorrelated", "Values are roughly symmetric"],
  formula: String.raw`\bar x\pm 3\,\frac{\overline{MR}}{d_2},\quad d_2=\frac2{\sqrt\pi}`,
  sources: [
    { text: "Wheeler & Chambers (1992), Understanding Statistical Process Control, ch. 3" },
    {
      text: "NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2",
      url: "https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm",
    },
  ],
  input: { values: chartValues, baseline: baselineField, runRules: runRulesField },
  output: {
    ...chartOutput,
    centre: inUnit("Mean of the baseline"),
    lower: inUnit("Lower limit"),
    upper: inUnit("Upper limit"),
    sigma: inUnit("Mean range / d₂"),
    meanRange: inUnit("Mean moving range of the baseline"),
    rangeUpper: inUnit("Upper limit of the ranges"),
    ranges: inUnit("Moving ranges: one fewer than values"),
    rangeSignals: { description: "Indices of values whose range exceeds its limit" },
  },
  example: {
    note: "NIST/SEMATECH e-Handbook 6.3.2.2: flow rates; limits 45.8159 and 55.8041 with d₂ rounded to 1.128",
    input: { values: [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1] },
    output: { centre: 50.81, meanRange: 1.87777777777778, upper: 55.8024 },
  },
  run: ({ values, ...options }) => xmrChart(values, options),
});
