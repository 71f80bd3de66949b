import { expect, test } from "vitest";
import { flagCounts } from "../../../src/live/flagCounts.ts";
import { SLOT_FLAGS } from "../../../src/live/judgeSlots.ts";

const slot = (flag: string, robustScore: number | null, classicScore: number | null) => ({
  ...{ flag, robustScore, classicScore },
});

test("a slot without any score is not judged, whatever its flag", () => {
  expect(flagCounts([slot("usual", null, null)])).toEqual({
    ...{ slots: 1, judged: 0, flagged: 0, missed: 0, masked: 0 },
  });
});
test("flags are counted by rule", () => {
  const rows = SLOT_FLAGS.map((flag) => slot(flag, 4, 2));
  expect(flagCounts(rows)).toEqual({ slots: 5, judged: 5, flagged: 3, missed: 2, masked: 1 });
});
