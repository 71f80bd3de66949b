import { describe, expect, it } from "vitest";
import { countByPeriod, type Period } from "../../../lib/preparation/countByPeriod.ts";
import { fillNulls } from "../../../lib/preparation/fillNulls.ts";
import { labelEncode } from "../../../lib/preparation/labelEncode.ts";
import { oneHotEncode } from "../../../lib/preparation/oneHotEncode.ts";
import { prepareTable } from "../../../lib/preparation/prepareTable.ts";

// Reference values: tests/golden/preparation/reference.py (pandas 1.5.3, scikit-learn 1.2.1).
const numbers = [3.5, null, 1.25, 8, null, 2];
const channels = ["web", "app", null, "web", "app", "store", null];
const words = ["web", "app", "web", "store", "Äpfel", "app"];
const times = [
  "2025-01-30T23:59:59Z",
  "2025-01-31T00:00:00Z",
  "2025-02-02T12:00:00Z",
  "2025-02-03T00:00:00Z",
  "2025-04-01T05:30:00Z",
].map((text) => Date.parse(text));

describe("missing values, as SimpleImputer of scikit-learn fills them", () => {
  it("mean", () => {
    expect(fillNulls(numbers, "mean").values).toEqual([3.5, 3.6875, 1.25, 8, 3.6875, 2]);
  });
  it("median", () => {
    expect(fillNulls(numbers, "median").values).toEqual([3.5, 2.75, 1.25, 8, 2.75, 2]);
  });
  it("most_frequent: of equally frequent values the smallest", () => {
    const expected = ["web", "app", "app", "web", "app", "store", "app"];
    expect(fillNulls(channels, "mode")).toEqual({ values: expected, filled: 2, fillValue: "app" });
  });
  it("a constant is taken as given", () => {
    expect(fillNulls([null, "a"], { value: "?" }).values).toEqual(["?", "a"]);
  });
  it("leaves a column alone of which every value is missing", () => {
    expect(fillNulls([null, null], "mean")).toEqual({
      values: [null, null],
      filled: 0,
      fillValue: null,
    });
  });
  it("refuses the mean of words", () => {
    expect(() => fillNulls(["a", null], "mean")).toThrow(
      new TypeError('fillNulls: mean needs numbers, got "a"'),
    );
  });
});

describe("encodings, as scikit-learn makes them", () => {
  it("LabelEncoder: places in the sorted list", () => {
    expect(labelEncode(words)).toEqual({
      codes: [2, 0, 2, 1, 3, 0],
      classes: ["app", "store", "web", "Äpfel"],
    });
  });
  it("OneHotEncoder: one column per class", () => {
    expect(oneHotEncode(words).columns.map((column) => [...column])).toEqual([
      [0, 1, 0, 0, 0, 1],
      [0, 0, 0, 1, 0, 0],
      [1, 0, 1, 0, 0, 0],
      [0, 0, 0, 0, 1, 0],
    ]);
  });
  it("keeps what is missing missing, and 0 in every column", () => {
    expect(labelEncode([null, "b"]).codes).toEqual([null, 0]);
    expect(oneHotEncode([null, "b"]).columns.map((column) => [...column])).toEqual([[0, 1]]);
  });
});

describe("timestamps by period, as resample().sum() of pandas counts them", () => {
  const found = (period: Period) => {
    const all = countByPeriod(times, period);
    const filled = all.filter(({ count }) => count > 0);
    return [all.length, filled.map(({ start, count }) => [start.slice(0, 13), count])];
  };
  it("days", () => {
    const days = ["01-30", "01-31", "02-02", "02-03", "04-01"];
    expect(found("day")).toEqual([62, days.map((day) => [`2025-${day}T00`, 1])]);
  });
  it("weeks from Monday on", () => {
    const weeks = [
      ["2025-01-27T00", 3],
      ["2025-02-03T00", 1],
      ["2025-03-31T00", 1],
    ];
    expect(found("week")).toEqual([10, weeks]);
  });
  it("months", () => {
    const months = [
      ["2025-01-01T00", 2],
      ["2025-02-01T00", 2],
      ["2025-04-01T00", 1],
    ];
    expect(found("month")).toEqual([4, months]);
  });
  it("hours", () => {
    expect(found("hour")[0]).toBe(1447);
  });
  it("leaves out what is missing, and has nothing for nothing", () => {
    expect(countByPeriod([null], "day")).toEqual([]);
    expect(() => countByPeriod([NaN], "day")).toThrow(
      new RangeError("countByPeriod: times must be finite, got NaN"),
    );
  });
});

describe("a table prepared as planned", () => {
  const table = { id: [1, 2, 3], city: ["A", null, "B"], at: [times[0]!, null, times[4]!] };
  const prepared = prepareTable(table, [
    { column: "city", fill: { value: "not given" }, encode: "one-hot" },
    { column: "at", keep: "has not happened", countBy: "month" },
  ]);
  it("passes other columns through and puts encoded ones in place of their source", () => {
    expect(prepared.columns).toEqual({
      id: [1, 2, 3],
      at: table.at,
      "city=A": [1, 0, 0],
      "city=B": [0, 0, 1],
      "city=not given": [0, 1, 0],
    });
  });
  it("says what was done to how many rows", () => {
    expect(prepared.log).toEqual([
      { column: "city", step: "nulls", rowsAffected: 1, result: "set to not given (a constant)" },
      { column: "city", step: "encoding", rowsAffected: 3, result: "3 columns of 0 and 1" },
      { column: "at", step: "nulls", rowsAffected: 1, result: "left empty: has not happened" },
      {
        column: "at",
        step: "timestamps",
        rowsAffected: 2,
        result: "4 months, 2 of them without any",
      },
      { column: "id", step: "nulls", rowsAffected: 0, result: "nothing was missing" },
    ]);
  });
  it("hides nothing that is missing in a column without a plan", () => {
    const { log } = prepareTable({ a: [1, 2], b: [null, 2], c: ["x", "y"] }, []);
    expect(log).toEqual([
      { column: "b", step: "nulls", rowsAffected: 1, result: "left empty: no rule" },
      { column: "a, c", step: "nulls", rowsAffected: 0, result: "nothing was missing" },
    ]);
  });
  it("rounds a mean in the log, not in the column", () => {
    const { log, columns } = prepareTable({ x: [1, 2, 2, null] }, [{ column: "x", fill: "mean" }]);
    expect(log[0]!.result).toBe("set to 1.667 (mean)");
    expect(columns["x"]![3]).toBe(5 / 3);
  });
  it("refuses a plan for a column that is not there", () => {
    expect(() => prepareTable(table, [{ column: "town" }])).toThrow(
      new RangeError("prepareTable: the table must have the planned column, got town"),
    );
  });
});
