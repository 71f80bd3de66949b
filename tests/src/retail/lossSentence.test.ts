import { expect, it } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import { lossSentence, yearNote } from "../../../src/retail/lossSentence.ts";
import { survivalSummary } from "../../../src/retail/survivalRows.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const write = ((value: unknown, format: string, { absent = "" } = {}) =>
  value === null ? absent : `${value as number}/${format}`) as unknown as NumberWriter;
const row = {
  ...{ customers: 90, gapDays: 60, lastDay: 700, yearShare: 0.2 },
  lost: 40,
  cameBack: 10,
  backShare: 0.25,
  median: 95,
  medianLow: 90,
  medianHigh: 101,
};
const say = (more: object) => lossSentence({ ...row, ...more }, write).join("");

it("gives the counts behind a share of who came back, and says what a loss is", () => {
  expect(say({})).toBe(
    "Half of all customers are lost after 95/integer days (90/integer to 101/integer). Of 40/integer lost 10/integer came back later (0.25/percent): the first gap of 60/integer days counts as a loss for good.",
  );
});

it("claims no median where too few were lost, and no return where nobody was", () => {
  const none = { median: null, medianLow: null, medianHigh: null };
  expect(say(none)).toMatch(/^Too few customers .* Of 40\/integer lost/);
  expect(say({ ...none, lost: 0, cameBack: 0, backShare: null })).toMatch(
    /^Too few customers .* they are lost\.$/,
  );
});

it("says how far the customers were observed where half are not lost", () => {
  const late = { lost: 1, median: null, medianLow: 730, medianHigh: null, lastDay: 730 };
  expect(say(late)).toMatch(
    /^By day 730\/integer, the last observed, half of all customers are not lost yet \(1\/integer of 90\/integer was; the 95 % interval of the median begins at day 730\/integer\)\. Of 1/,
  );
});

it("gives no share after a year where nobody can be lost so soon", () => {
  const note = (more: object) => yearNote({ ...row, ...more }, [], write).join("");
  expect(note({})).toBe("Kaplan–Meier");
  expect(note({ gapDays: 366 })).toBe("nobody can be lost before day 366/integer");
  expect(note({ yearShare: null })).toBe("nobody was observed for a year");
  const spells = [365, 366].map((gapDays) => {
    const [lost, active] = [
      { days: 366, isLost: true },
      { days: 700, isLost: false },
    ];
    const more = { customers: 5, cameBack: 0, gapDays };
    const rows = rowsOf(
      {},
      [lost, active].map((each) => ({ ...each, ...more })),
    );
    return survivalSummary(rows).current.rows![0]!["yearShare"];
  });
  expect(spells).toEqual([1, null]);
});
