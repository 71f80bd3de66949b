import { velocityFeatures } from "../../monitoring/velocityFeatures.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

const keys = (description: string) =>
  field.anyOf(
    [
      field.labels({ description, maxLength: 1_000_000 }),
      field.integers({ description, maxLength: 1_000_000 }),
    ],
    { description: `${description}, texts or integers` },
  );

export default defineMethod({
  id: "velocity-features",
  title: "Velocity features of events",
  area: "monitoring",
  summary:
    "How often, for how much and in how many places did the same card act just before? Window counts for fraud rules that use the past only.",
  assumptions: ["Events are in the order of time", "Events at one time know nothing of each other"],
  formula: String.raw`c_i=\#\{j:k_j=k_i,\ t_i-w\le t_j<t_i\}`,
  sources: [
    {
      text: "Whitrow et al. (2009), Transaction aggregation as a strategy for credit card fraud detection, Data Mining and Knowledge Discovery 18, 30–55",
    },
  ],
  input: {
    times: field.numbers({
      description: "Time of each event, never falling",
      unit: "unit of time",
      maxLength: 1_000_000,
    }),
    keys: keys("Card, account or device of each event"),
    windows: field.numbers({
      description: "Lengths of the windows",
      unit: "unit of time",
      min: 0,
      openMin: true,
      maxLength: 20,
    }),
    amounts: field.optional(field.numbers({ description: "Amount of each event", unit: "money" })),
    places: field.optional(keys("Merchant, country or other place of each event")),
  },
  output: {
    windows: {
      description:
        "For each window: length, and per event the counts of earlier events of its key, the sums of their amounts, their distinctPlaces",
    },
    sinceLast: {
      description: "Time since the key's last earlier event",
      unit: "unit of time",
      nullMeans: "the key has no earlier event",
    },
  },
  example: {
    note: "Card a acts three times within 100 s; the events at 60 s do not see each other",
    input: {
      times: [0, 30, 60, 60, 90],
      keys: ["a", "b", "a", "b", "a"],
      amounts: [10, 5, 20, 7, 30],
      windows: [60],
    },
    output: { "windows.0.counts.4": 1, "windows.0.sums.4": 20, "sinceLast.2": 60 },
  },
  run: ({ windows, ...events }) => velocityFeatures(events, windows),
});
