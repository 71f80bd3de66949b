import { expect, test } from "vitest";
import { segmentCaveat, segmentTitle } from "../../../src/groupbuy/segmentWords.ts";

const high = { segment: "high value", success: 0.818 };
const lapsed = { segment: "lapsed", success: 0.5 };

test("users of high value are said to be chosen by the outcome", () => {
  expect(segmentTitle([high, lapsed])).toBe(
    "high value users see 81.8% of their groups succeed, chosen by spending that needs success",
  );
  expect(segmentCaveat([high, lapsed])).toMatch(/^High value means completed spending/);
});

test("where nobody is of high value, nobody is said to be", () => {
  expect(segmentTitle([lapsed])).toBe("lapsed users see 50% of their groups succeed");
  expect(segmentCaveat([lapsed])).toMatch(/^Members of one group/);
  expect(segmentTitle([])).toBe("No group is over");
});
