import { kullbackLeibler } from "../../monitoring/kullbackLeibler.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { driftFields, zeroFields } from "../driftFields.ts";

export default defineMethod({
  id: "kullback-leibler",
  title: "Kullback–Leibler divergence",
  area: "monitoring",
  summary:
    "How much information is lost when the reference stands in for the current data? Not symmetric, infinite where the reference has nothing.",
  assumptions: ["Bins come from the reference, not from the current rows"],
  formula: String.raw`D(c\,\|\,r)=\sum_b c_b\log\frac{c_b}{r_b}`,
  sources: [
    {
      text: "Kullback & Leibler (1951), On information and sufficiency, Annals of Mathematical Statistics 22, 79–86",
    },
  ],
  input: {
    ...driftFields,
    ...zeroFields("keep"),
    unit: field.choice(["nats", "bits"], {
      description: "Unit of information",
      default: "nats",
    }),
  },
  output: {
    estimate: { description: "Divergence of current from reference, in `unit`" },
    bins: { description: "Bins compared", unit: "count" },
  },
  example: {
    note: "Two categories: a half each became a quarter and three quarters",
    input: { reference: [1, 1], current: [1, 3], kind: "counts", unit: "bits" },
    output: { estimate: 0.188721875541 },
  },
  run: ({ reference, current, ...options }) => kullbackLeibler({ reference, current }, options),
});
