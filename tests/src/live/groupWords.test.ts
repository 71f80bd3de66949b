import { expect, test } from "vitest";
import { groupWords } from "../../../src/live/groupWords.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const told = (rows: readonly { flag: string; missing: number }[]) =>
  groupWords(rowsOf({}, rows), ((value: unknown) => String(value)) as never).join("");

test("open groups are counted apart from those that reached their goal", () => {
  const short = { flag: "near expiry and one short", missing: 1 };
  const reached = { flag: "goal reached", missing: 0 };
  expect(told([short, reached])).toBe(
    "1 group is open; 1 is near its expiry, 1 lacks one member; 1 reached its goal on that day.",
  );
  expect(told([short, short, { flag: "open", missing: 3 }, reached, reached])).toBe(
    "3 groups are open; 2 are near their expiry, 2 lack one member; 2 reached their goal on that day.",
  );
});
