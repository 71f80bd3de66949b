import { describe, expect, test } from "vitest";
import { camelCase } from "../../../lib/queries/camelCase.ts";
import { compareColumnar } from "../../../lib/queries/compareColumnar.ts";
import { toColumnar } from "../../../lib/queries/toColumnar.ts";

const column = (values: unknown[], type = "double") => ({ name: "x", type, values });

describe("toColumnar", () => {
  test("writes days, timestamps and integers as JSON", () => {
    const moment = new Date("2001-06-30T12:00:00Z");
    expect(
      toColumnar([
        { name: "day", type: "date", values: [moment, null] },
        { name: "at", type: "timestamp", values: [moment, undefined] },
        { name: "n", type: "bigint", values: [12n, 3] },
      ]),
    ).toEqual({
      day: ["2001-06-30", null],
      at: ["2001-06-30T12:00:00.000Z", null],
      n: [12, 3],
    });
  });

  test.each([[NaN], [Infinity], [2n ** 53n]])("refuses %s and says where", (value) => {
    expect(() => toColumnar([column([1, value])])).toThrow(
      new RangeError(
        `toColumnar: values must be finite and at most 2^53, got ${String(value)} in column x, row 2`,
      ),
    );
  });

  test("refuses nested values", () => {
    expect(() => toColumnar([column([[1]])])).toThrow(
      "toColumnar: values must be text, number, boolean, date or null, got object in column x, row 1",
    );
  });
});

describe("compareColumnar", () => {
  test("numbers may differ by one part in 10^9, text may not", () => {
    expect(compareColumnar({ a: [1e9, "x"] }, { a: [1e9 + 0.5, "x"] })).toEqual([]);
    expect(compareColumnar({ a: [1e9] }, { a: [1e9 + 2] })).toHaveLength(1);
    expect(compareColumnar({ a: ["x"] }, { a: ["y"] })).toHaveLength(1);
  });

  test("null equals only null, zero only zero", () => {
    expect(compareColumnar({ a: [null, 0] }, { a: [null, 0] })).toEqual([]);
    expect(compareColumnar({ a: [null] }, { a: [0] })).toHaveLength(1);
    expect(compareColumnar({ a: [0] }, { a: [1e-300] })).toHaveLength(1);
  });

  test("names column and row of the first difference, missing rows and columns", () => {
    expect(compareColumnar({ a: [1, 2] }, { a: [1, 3] })).toEqual([
      {
        column: "a",
        row: 1,
        expected: 2,
        actual: 3,
        cells: 1,
        message: "a, row 2: 2 expected, got 3",
      },
    ]);
    expect(compareColumnar({ a: [1] }, { a: [] })).toEqual([
      { column: "a", cells: 1, message: "a: 1 rows expected, got 0" },
    ]);
    expect(compareColumnar({ a: [1] }, { b: [1] })).toEqual([
      { column: "b", cells: 1, message: "columns must be a, got b" },
    ]);
  });

  test("counts every cell that differs, not only the first", () => {
    const [first, second] = compareColumnar(
      { a: [1, 2, 3], b: [1, 1, 1] },
      { a: [0, 2, 0], b: [1, 1, 0] },
    );
    expect([first!.cells, second!.cells]).toEqual([2, 1]);
  });
});

test("camelCase turns snake_case only", () => {
  expect(["revenue_usd", "p90_min", "day_2", "count(*)", "Own_Name", "_x"].map(camelCase)).toEqual([
    "revenueUsd",
    "p90Min",
    "day2",
    "count(*)",
    "Own_Name",
    "_x",
  ]);
});
