import { expect, test } from "vitest";
import { flagCounts } from "../../../src/live/flagCounts.ts";
import { SLOT_FLAGS } from "../../../src/live/slotRows.ts";

const slot = (flag: string, robustScore: number | null, classicScore: number | null) => ({
  ...{ flag, robustScore, classicScore },
});

test("a slot without any score is not judged, whatever its flag", () => {
  expect(flagCounts([slot(SLOT_FLAGS[3], null, null)])).toEqual({
    ...{ slots: 1, judged: 0, both: 0, masked: 0 },
  });
});
test("flags are counted by rule", () => {
  const rows = [slot(SLOT_FLAGS[0], 5, 4), slot(SLOT_FLAGS[1], 4, 2), slot(SLOT_FLAGS[3], 0, null)];
  expect(flagCounts(rows)).toEqual({ slots: 3, judged: 3, both: 1, masked: 1 });
});
