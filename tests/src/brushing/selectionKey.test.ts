import { expect, test } from "vitest";
import { selectionKey } from "../../../src/brushing/lookCounter.ts";

test("the same selection has the same key, in whatever order it was made", () => {
  const key = selectionKey("?v=1&airports=ATL&brush.hour=6:14");
  expect(key).toBe("airports=ATL&brush.hour=6:14");
  expect(selectionKey("?brush.hour=6:14&airports=ATL")).toBe(key);
  expect(selectionKey("")).toBe(selectionKey("?v=1"));
});

test("tabs and sort orders are no selection of data", () => {
  expect(selectionKey("?sort.days=-flights&tab.routes=2&from=2001-02-01")).toBe("from=2001-02-01");
});
