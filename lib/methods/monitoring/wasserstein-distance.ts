import { wassersteinDistance } from "../../monitoring/wassersteinDistance.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

const unit = "unit of the values";
const weights = (side: string) =>
  field.optional(
    field.weights({
      description: `Counts or weights of the ${side} values, default 1 each`,
      max: 1e12,
    }),
  );

export default defineMethod({
  id: "wasserstein-distance",
  title: "Wasserstein (earth mover's) distance",
  area: "monitoring",
  summary:
    "How far, on average, would values have to move for the current distribution to become the reference? In the unit of the values, without bins.",
  assumptions: ["Values lie on an interval scale"],
  formula: String.raw`W_1=\int|F(x)-G(x)|\,dx`,
  sources: [
    {
      text: "Ramdas, García Trillos & Cuturi (2017), On Wasserstein two-sample testing, Entropy 19, 47",
    },
  ],
  input: {
    reference: field.numbers({ description: "Reference values", unit }),
    current: field.numbers({ description: "Current values", unit }),
    referenceWeights: weights("reference"),
    currentWeights: weights("current"),
  },
  output: {
    estimate: { description: "Distance", unit },
    standardised: {
      description: "Distance over the standard deviation of the reference values",
      nullMeans: "the reference does not vary",
    },
  },
  example: {
    note: "SciPy documentation of wasserstein_distance: 5",
    input: { reference: [0, 1, 3], current: [5, 6, 8] },
    output: { estimate: 5 },
  },
  run: ({ reference, current, referenceWeights, currentWeights }) =>
    wassersteinDistance(
      { values: reference, weights: referenceWeights },
      { values: current, weights: currentWeights },
    ),
});
