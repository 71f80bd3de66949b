import { attribution } from "../../cohorts/attribution.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { pathsField } from "../pathFields.ts";

export default defineMethod({
  id: "attribution",
  title: "Attribution by rule",
  area: "cohorts",
  summary:
    "How much of the conversions is each channel credited with: first or last touch, equally, 40-20-40 by position, or fading with time?",
  assumptions: ["The rule is a convention: it does not measure what a channel caused"],
  formula: String.raw`c_k=\sum_{\text{paths}}n\sum_{i:\,\text{channel}_i=k}w_i,\quad \sum_i w_i=1;\ \text{time decay: } w_i\propto 2^{-\text{age}_i/h}`,
  sources: [
    {
      text: "Google Analytics documentation, Attribution models (position based 40-20-40; half-life of 7 days)",
    },
  ],
  input: {
    paths: pathsField,
    model: field.choice(["first", "last", "linear", "position", "time-decay"], {
      description: "How a conversion is shared out among the touches",
      default: "linear",
    }),
    halfLife: field.number({
      description: "Age at which a touch counts half (time decay)",
      unit: "unit of the ages",
      default: 7,
      min: 1e-6,
      max: 1e15,
    }),
    edgeShare: field.proportion({
      description: "Of the first and of the last touch (position); two touches share equally",
      unit: "share",
      default: 0.4,
      max: 0.5,
    }),
  },
  output: {
    channels: { description: "Per channel, largest first: conversions, value, share" },
    conversions: { description: "All conversions", unit: "count" },
    value: { description: "Their value" },
  },
  example: {
    note: "One path of four touches, taken ten times: 40-20-40 gives the two in the middle 10 % each",
    input: {
      paths: [{ channels: ["ads", "mail", "search", "direct"], conversions: 10 }],
      model: "position",
    },
    output: { "channels.0.conversions": 4, "channels.2.conversions": 1, conversions: 10 },
  },
  run: ({ paths, ...options }) => attribution(paths, options),
});
