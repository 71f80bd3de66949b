import { describe, expect, test } from "vitest";
import { findCell } from "../../../src/components/shownValue.ts";
import { trackReads } from "../../../src/components/trackReads.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const rows = rowsOf({ orders: "bigint", customers: "bigint" }, [
  { orders: 5, customers: 5 },
  { orders: 7, customers: 5 },
]);

describe("trackReads", () => {
  test("knows the cell of a value that is read and used at once", () => {
    const tracker = trackReads(rows);
    const value = tracker.rows[1]!["customers"];
    expect(tracker.placeOf(value)).toEqual({ row: rows[1], column: "customers" });
  });

  test("does not name a cell for a value that was computed", () => {
    const tracker = trackReads(rows);
    const sum = Number(tracker.rows[0]!["orders"]) + Number(tracker.rows[1]!["orders"]);
    expect(tracker.placeOf(sum)).toBeUndefined();
  });

  test("knows the cells of two values that are read one after the other", () => {
    const tracker = trackReads(rows);
    const row = tracker.rows[1]!;
    expect(tracker.placesOf([row["customers"], row["orders"]])).toEqual([
      { row: rows[1], column: "customers" },
      { row: rows[1], column: "orders" },
    ]);
    expect(tracker.placesOf([Number(row["orders"]) + 1, row["customers"]])).toEqual([
      undefined,
      { row: rows[1], column: "customers" },
    ]);
  });

  test("keeps columns and provenance", () => {
    expect(trackReads(rows).rows.provenance).toBe(rows.provenance);
    expect(trackReads(rows).rows.fields).toBe(rows.fields);
  });
});

describe("findCell", () => {
  test("takes the named cell, not one that happens to hold the same value", () => {
    const cell = findCell(rows, { row: rows[1]!, column: "customers", value: 5 });
    expect(cell).toMatchObject({ row: 1, field: { name: "customers" }, value: 5 });
  });

  test("finds a value without a place", () => {
    expect(findCell(rows, { value: 7 })).toMatchObject({ row: 1, field: { name: "orders" } });
  });

  test("finds none for a computed value, or when only a row was selected", () => {
    expect(findCell(rows, { value: 12 })).toBeUndefined();
    expect(findCell(rows, { row: rows[0]! })).toBeUndefined();
  });
});
