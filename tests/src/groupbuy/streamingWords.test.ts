import { expect, test } from "vitest";
import type { Row } from "../../../src/engine/types.ts";
import { streamingWords, waitWords } from "../../../src/groupbuy/streamingWords.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const run = (pipeline: string, meanWaitMin: number, longestShare: number): Row => ({
  ...{ pipeline, meanWaitMin, meanWaitHours: meanWaitMin / 60, longestShare },
});
const told = (words: typeof waitWords, rows: readonly Row[]) => {
  const made = rowsOf({}, rows);
  return words(made[0]!, ((value: unknown) => String(value)) as never, made).join("");
};
const rows = [
  run("nightly batch", 720, 1),
  run("hourly batch", 20, 0.04),
  run("every minute", 0.5, 0.0007),
];

test("waits are told in hours where they are long", () => {
  expect(told(waitWords, rows)).toBe(
    "Noticing an expired group takes the nightly batch 12 hours on average, the hourly batch 20, a run every minute 0.5; a stream, at once.",
  );
});

test("a stream is not called for where a batch takes little of the promised time", () => {
  expect(told(streamingWords, rows)).toContain(
    "For refunds the hourly batch is enough: even at its longest it takes 0.04 of the promised time, and a stream would gain 20 on average.",
  );
  expect(told(streamingWords, rows.slice(0, 1))).toMatch(/^No run is quick enough/);
});
