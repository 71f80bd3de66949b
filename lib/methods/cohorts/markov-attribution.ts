import { markovAttribution } from "../../cohorts/markovAttribution.ts";
import { defineMethod } from "../defineMethod.ts";
import { pathsField } from "../pathFields.ts";

export default defineMethod({
  id: "markov-attribution",
  title: "Attribution by Markov removal effect",
  area: "cohorts",
  summary:
    "How many conversions would be lost without each channel, if users moved between channels by a first-order Markov chain?",
  assumptions: [
    "The next channel depends on the present one only",
    "Whoever would have met a removed channel is lost",
    "Lost paths are in the data as well as converting ones",
  ],
  formula: String.raw`e_k=1-\frac{P(\text{conversion}\mid k\text{ removed})}{P(\text{conversion})},\quad c_k=n\,\frac{e_k}{\sum_j e_j}`,
  sources: [
    {
      text: "Anderl, Becker, von Wangenheim & Schumann (2016), Mapping the customer journey, International Journal of Research in Marketing 33, 457–474",
    },
  ],
  input: { paths: pathsField },
  output: {
    channels: { description: "Per channel, largest first: removal effect, share, conversions" },
    conversionProbability: { description: "Share of the paths that convert", unit: "share" },
    conversions: { description: "All conversions", unit: "count" },
  },
  example: {
    note: "C1 > C2 > C3 converts, C1 and C2 > C3 are lost: removal effects 1/2, 1, 1",
    input: {
      paths: [
        { channels: ["C1", "C2", "C3"], conversions: 1 },
        { channels: ["C1"], conversions: 0, lost: 1 },
        { channels: ["C2", "C3"], conversions: 0, lost: 1 },
      ],
    },
    output: {
      conversionProbability: 0.3333333333333333,
      "channels.0.share": 0.4,
      "channels.2.channel": "C1",
      "channels.2.removalEffect": 0.5,
      "channels.2.share": 0.2,
    },
  },
  run: ({ paths }) => markovAttribution(paths),
});
