import { jensenShannon } from "../../monitoring/jensenShannon.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { driftFields } from "../driftFields.ts";

export default defineMethod({
  id: "jensen-shannon",
  title: "Jensen–Shannon distance",
  area: "monitoring",
  summary:
    "How far apart are two distributions, from 0 (equal) to 1 (no overlap, in bits)? Symmetric and finite for empty bins.",
  assumptions: ["Bins come from the reference, not from the current rows"],
  formula: String.raw`d=\sqrt{\tfrac12 D(r\,\|\,m)+\tfrac12 D(c\,\|\,m)},\quad m=\tfrac12(r+c)`,
  sources: [
    { text: "Lin (1991), Divergence measures based on the Shannon entropy, IEEE Trans. IT 37" },
    {
      text: "Endres & Schindelin (2003), A new metric for probability distributions, IEEE Trans. IT 49",
    },
  ],
  input: {
    ...driftFields,
    unit: field.choice(["bits", "nats"], {
      description: "Unit of information of the divergence",
      default: "bits",
    }),
  },
  output: {
    estimate: { description: "Root of the divergence" },
    divergence: { description: "Jensen–Shannon divergence, in `unit`" },
    bins: { description: "Bins compared", unit: "count" },
  },
  example: {
    note: "No overlap at all (SciPy documentation of jensenshannon)",
    input: { reference: [1, 0, 0], current: [0, 1, 0], kind: "counts" },
    output: { estimate: 1, divergence: 1 },
  },
  run: ({ reference, current, ...options }) => jensenShannon({ reference, current }, options),
});
