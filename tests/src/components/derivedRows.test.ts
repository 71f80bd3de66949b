import { describe, expect, test } from "vitest";
import { binRows } from "../../../src/components/binRows.ts";
import { derivedRows } from "../../../src/components/derivedRows.ts";
import { intervalRows } from "../../../src/components/intervalRows.ts";
import type { LiveRows } from "../../../src/components/liveRows.ts";
import { liveSource } from "../../../src/components/liveSource.ts";
import { rowsWhere } from "../../../src/components/rowsWhere.ts";
import { summaryRows } from "../../../src/components/summaryRows.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const counted = rowsOf({ delay: "smallint", flights: "bigint" }, [
  { delay: -5, flights: 2 },
  { delay: 0, flights: 6 },
  { delay: 90, flights: 2 },
]);
const table = { value: "delay", count: "flights" };

function ready(live: LiveRows) {
  if (live.current.status !== "ready") throw new Error(live.current.status);
  return live.current.rows;
}

describe("derived rows", () => {
  test("keep where the query's rows come from", () => {
    const rows = ready(rowsWhere(counted, (row) => Number(row.delay) >= 0));
    expect(rows.map((row) => row.delay)).toEqual([0, 90]);
    expect(rows.provenance.boundSql).toBe(counted.provenance.boundSql);
    expect(rows.provenance.derived).toBe(true);
    expect(rows.fields).toBe(counted.fields);
  });

  test("tell the page's own columns from the query's, however often they are derived", () => {
    const double = { key: "double", name: "double", type: "bigint" };
    const first = derivedRows(counted, (rows) => ({
      rows: rows.map((row) => ({ ...row, double: 2 * Number(row.flights) })),
      fields: [...rows.fields, double],
    }));
    expect(ready(first).provenance.computed).toEqual(["double"]);
    const again = derivedRows(first, (rows) => ({
      rows,
      fields: [double, { ...rows.fields[1]!, description: "another meaning" }],
    }));
    expect(ready(again).provenance.computed).toEqual(["double", "flights"]);
    expect(ready(rowsWhere(counted, () => true)).provenance.computed).toEqual([]);
  });

  test("are computed once per result, whoever listens", () => {
    let calls = 0;
    const live = derivedRows(counted, (rows) => ({ rows, fields: (calls++, rows.fields) }));
    live.subscribe(() => undefined);
    live.subscribe(() => undefined);
    expect(ready(live)).toBe(ready(live));
    expect(calls).toBe(1);
  });

  test("follow the query: loading, ready, failed with the last good rows", async () => {
    let fails = false;
    const source = liveSource(() =>
      fails ? Promise.reject(new Error("no engine")) : Promise.resolve(counted),
    );
    const live = rowsWhere(source, () => true);
    const seen: string[] = [];
    live.subscribe(({ status, rows }) => seen.push(`${status} ${rows?.length ?? "none"}`));
    await new Promise((resolve) => setTimeout(resolve));
    fails = true;
    live.reload();
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual(["loading none", "ready 3", "loading 3", "failed 3"]);
  });

  test("turn an error of the computation into a failure", () => {
    const live = derivedRows(counted, () => {
      throw new RangeError("binCounts: no");
    });
    expect(live.current).toMatchObject({ status: "failed", error: { message: "binCounts: no" } });
  });
});

describe("intervalRows", () => {
  test("add the limits of Wilson's interval and name the method", () => {
    const shares = rowsOf({ on_time: "bigint", flights: "bigint" }, [
      { onTime: 8, flights: 10 },
      { onTime: 0, flights: 0 },
    ]);
    const rows = ready(intervalRows(shares, { successes: "onTime", trials: "flights" }));
    // R 4.2.2: prop.test(8, 10, correct = FALSE)$conf.int.
    expect(rows[0]!["low"]).toBeCloseTo(0.49016247153664183, 12);
    expect(rows[0]!["high"]).toBeCloseTo(0.94331784854562473, 12);
    expect(rows[1]).toMatchObject({ low: null, high: null });
    expect(rows.provenance.methodId).toBe("wilson-interval");
  });
});

describe("intervalRows of several shares", () => {
  const shares = rowsOf({ on_time: "bigint", flights: "bigint", all: "bigint" }, [
    { onTime: 8, flights: 10, all: 2 },
    { onTime: 5, flights: 10, all: 2 },
  ]);
  const columns = { successes: "onTime", trials: "flights" };
  test.each(["rows", "all"])("hold together: each has level 1 − 0.05/k (%s)", (together) => {
    const [row] = ready(intervalRows(shares, { ...columns, together }));
    // R 4.2.2: prop.test(8, 10, correct = FALSE, conf.level = 0.975)$conf.int.
    expect(row!["low"]).toBeCloseTo(0.44755781448066362, 12);
    expect(row!["high"]).toBeCloseTo(0.95180623322265134, 12);
  });
});

describe("summaryRows", () => {
  test("give one row for values that were counted", () => {
    const [row] = ready(summaryRows(counted, { ...table, unit: "min" }));
    expect(row).toMatchObject({ n: 10, min: -5, max: 90, median: 0, mean: 17 });
  });
  test("give no row for none", () => {
    expect(ready(summaryRows(rowsOf({ delay: "smallint" }, []), table))).toHaveLength(0);
  });
});

describe("binRows", () => {
  test("count values into bins, the outer ones open", () => {
    const rows = ready(binRows(counted, { ...table, from: -10, to: 10, width: 10 }));
    expect(rows.map(({ low, high, count, isOpen }) => [low, high, count, isOpen])).toEqual([
      [-10, 0, 2, false],
      [0, 10, 8, true],
    ]);
  });
});
