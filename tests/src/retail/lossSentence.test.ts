import { expect, it } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import { lossSentence } from "../../../src/retail/lossSentence.ts";

const write = ((value: unknown, format: string, { absent = "" } = {}) =>
  value === null ? absent : `${value as number}/${format}`) as unknown as NumberWriter;
const row = { lost: 40, cameBack: 10, backShare: 0.25, median: 95, medianLow: 90, medianHigh: 101 };
const say = (more: object) => lossSentence({ ...row, ...more }, write).join("");

it("gives the counts behind a share of who came back, and says what a loss is", () => {
  expect(say({})).toBe(
    "Half of all customers are lost after 95/integer days (90/integer to 101/integer). Of 40/integer lost 10/integer came back later (0.25/percent); a first gap counts as a loss for good, so fewer stay active than order in a month.",
  );
});

it("claims no median where too few were lost, and no return where nobody was", () => {
  const none = { median: null, medianLow: null, medianHigh: null };
  expect(say(none)).toMatch(/^Too few customers .* Of 40\/integer lost/);
  expect(say({ ...none, lost: 0, cameBack: 0, backShare: null })).toMatch(
    /^Too few customers .* they are lost\.$/,
  );
});
