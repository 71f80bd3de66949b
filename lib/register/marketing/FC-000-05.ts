import { runChannelTest } from "../../marketing/channelTest.ts";
import { quotedStandardChannel } from "../../marketing/quotedStandardChannel.ts";
import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "the unit test passes",
  place: "unit test of Q7.2",
  quoted: 0,
  unit: "count",
  live: "Cases of four that fail with the text’s own function",
  evidence: {
    kind: "arithmetic",
    from: {},
    value: () => runChannelTest(quotedStandardChannel).filter(({ passed }) => !passed).length,
    formula: "the function run on the test’s four cases",
  },
};

export default figure;
