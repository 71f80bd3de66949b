import { field } from "../../schemas/field.ts";
import { ksOneSample } from "../../statistics/tests/ksOneSample.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "ks-one-sample",
  title: "Kolmogorov–Smirnov test, one sample",
  area: "tests",
  summary: "Do values follow a given distribution, fixed beforehand? Exact p.",
  assumptions: [
    "Values are independent",
    "The distribution is continuous and was not fitted to these values",
  ],
  formula: String.raw`D=\sup_x|F_n(x)-F(x)|`,
  sources: [
    { text: "Kolmogorov (1933), Giornale dell'Istituto Italiano degli Attuari 4, 83–91" },
    { text: "Simard & L'Ecuyer (2011), Journal of Statistical Software 39(11)" },
  ],
  input: {
    values: metricFields.values("Values"),
    distribution: field.choice(["normal", "uniform", "exponential"], {
      description: "Family of the distribution",
      default: "normal",
    }),
    location: field.number({
      description: "Mean (normal), lower end (uniform) or start (exponential)",
      unit: "unit of the metric",
      default: 0,
    }),
    scale: field.positive({
      description:
        "Standard deviation (normal), width (uniform) or mean distance from the start (exponential)",
      unit: "unit of the metric",
      default: 1,
    }),
    pMethod: field.choice(["exact", "asymptotic"], {
      description: "Exact p, or Kolmogorov's limit for large n (two-sided)",
      default: "exact",
    }),
    alternative: field.alternative(
      "Whether the values' distribution function differs from, lies below or above the given one",
    ),
  },
  output: {
    statistic: { description: "D, the largest distance of the distribution functions" },
    locationOfD: { description: "Value at which it is reached", unit: "unit of the metric" },
  },
  example: {
    note: "Five values against the uniform distribution; D from the second",
    input: { values: [0.1, 0.14, 0.5, 0.72, 0.9], distribution: "uniform" },
    output: { statistic: 0.26, locationOfD: 0.14, p: 0.81234688 },
  },
  run: ({ values, ...options }) => ksOneSample(values, options),
});
