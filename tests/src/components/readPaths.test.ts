import { describe, expect, test } from "vitest";
import { readPaths } from "../../../src/components/readPaths.ts";

const record = {
  finishedAt: "2025-06-30T00:00:00.000Z",
  steps: { "source events": { durationMs: 12, rows: 5 }, fact: { durationMs: 3, rows: 5 } },
  tables: [
    { name: "agg_day", bytes: 10 },
    { name: "fact", bytes: 90 },
  ],
};

describe("readPaths", () => {
  test("names the one field that was read", () => {
    const paths = readPaths(record, ({ steps }) => steps["source events"].durationMs);
    expect(paths).toEqual([["steps", "source events", "durationMs"]]);
  });

  test("names one place of a list", () => {
    expect(readPaths(record, ({ tables }) => tables[1]!.bytes)).toEqual([["tables", "1", "bytes"]]);
  });

  test("merges what differs only in the place in a list", () => {
    const sum = ({ tables }: typeof record) => tables.reduce((all, { bytes }) => all + bytes, 0);
    expect(readPaths(record, sum)).toEqual([["tables", "*", "bytes"]]);
  });

  test("names what a condition looked at, too", () => {
    const read = ({ tables }: typeof record) =>
      tables.filter(({ name }) => name.startsWith("agg_")).map(({ bytes }) => bytes);
    expect(readPaths(record, read)).toEqual([
      ["tables", "*", "name"],
      ["tables", "0", "bytes"],
    ]);
  });

  test("says that a list was counted", () => {
    expect(readPaths(record, ({ tables }) => tables.length)).toEqual([["tables", "length"]]);
  });

  test("finds nothing where nothing was read", () => {
    expect(readPaths(record, () => 1)).toEqual([]);
  });
});
