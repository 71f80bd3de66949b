import { expect, test } from "vitest";
import { outlookLines } from "../../../src/groupbuy/outlookLines.ts";
import { rowsOf } from "../../support/rowsOf.ts";

test("what came stands beside the forecast, and has no interval", () => {
  const rows = rowsOf({}, [
    { day: "2025-06-30", actual: 5, forecast: 6, low: 4, high: 8 },
    { day: "2025-07-01", actual: null, forecast: 7, low: 5, high: 9 },
  ]);
  const found = outlookLines(rows).current.rows!;
  expect(found.map(({ day, line, value, bandLow }) => [day, line, value, bandLow])).toEqual([
    ["2025-06-30", "What came", 5, null],
    ["2025-06-30", "Forecast", 6, 4],
    ["2025-07-01", "Forecast", 7, 5],
  ]);
});
