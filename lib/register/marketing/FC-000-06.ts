import { knownChannels } from "../../marketing/channelAliases.ts";
import { quotedStandardChannel } from "../../marketing/quotedStandardChannel.ts";
import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "right channel names stay as they are",
  place: "Q7.2",
  quoted: 0,
  unit: "count",
  live: "Right names of five that the text’s function turns into Other",
  evidence: {
    kind: "arithmetic",
    from: {},
    value: () => knownChannels.filter((name) => quotedStandardChannel(name) !== name).length,
    formula: "the function run on the five names of its own list",
  },
  note: "It looks for names in lower case in a list of names in capitals; one key of its map can never match.",
};

export default figure;
