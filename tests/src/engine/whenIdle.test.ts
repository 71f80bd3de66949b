import { expect, test } from "vitest";
import { isFastConnection } from "../../../src/engine/whenIdle.ts";

test.each([
  [{ effectiveType: "4g", downlink: 10 }, true],
  [{ effectiveType: "4g", downlink: 5, saveData: false }, true],
  [{ effectiveType: "4g", downlink: 10, saveData: true }, false],
  [{ effectiveType: "4g", downlink: 4.9 }, false],
  [{ effectiveType: "3g", downlink: 10 }, false],
  [{ effectiveType: "4g" }, false],
  [undefined, false],
])("the engine may download unasked on %j: %s", (connection, expected) => {
  expect(isFastConnection(connection)).toBe(expected);
});
