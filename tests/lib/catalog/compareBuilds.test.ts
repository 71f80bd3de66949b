import { describe, expect, test } from "vitest";
import { compareBuilds } from "../../../lib/catalog/compareBuilds.ts";
import type { BuildState, StateTable } from "../../../lib/catalog/types.ts";

const table = (name: string, change: Partial<StateTable> = {}): StateTable => ({
  system: "shop",
  name,
  rows: 10,
  sha256: "a",
  asOf: "2025-06-30",
  columns: { id: "integer", price_usd: "double" },
  ...change,
});
const metric = (id: string, value: number | null) =>
  ({ system: "shop", id, title: id, format: "usd", value }) as const;
const state = (tables: StateTable[], metrics: ReturnType<typeof metric>[] = []): BuildState => ({
  tables,
  metrics,
});

describe("compareBuilds", () => {
  test("finds nothing between equal builds", () => {
    const same = state([table("a")], [metric("revenue", 1), metric("margin", null)]);
    expect(compareBuilds(same, same)).toEqual({
      tables: [],
      metrics: [],
      unchangedTables: 1,
      unchangedMetrics: 2,
    });
  });

  test("tells rows, dates and columns of a changed table", () => {
    const columns = { id: "bigint", day: "date" };
    const changes = compareBuilds(
      state([table("a")]),
      state([table("a", { rows: 12, sha256: "b", asOf: "2025-07-01", columns })]),
    );
    expect(changes.tables).toEqual([
      {
        system: "shop",
        name: "a",
        kind: "changed",
        rowsBefore: 10,
        rowsAfter: 12,
        asOfBefore: "2025-06-30",
        asOfAfter: "2025-07-01",
        schema: ["id: integer → bigint", "day added (date)", "price_usd removed"],
      },
    ]);
  });

  test("lists tables and metrics that came and went", () => {
    const changes = compareBuilds(
      state([table("old")], [metric("gone", 1)]),
      state([table("new")], [metric("here", 2)]),
    );
    expect(changes.tables.map(({ name, kind }) => [name, kind])).toEqual([
      ["new", "added"],
      ["old", "removed"],
    ]);
    expect(changes.metrics.map(({ id, kind, before, after }) => [id, kind, before, after])).toEqual(
      [
        ["here", "added", null, 2],
        ["gone", "removed", 1, null],
      ],
    );
    expect([changes.unchangedTables, changes.unchangedMetrics]).toEqual([0, 0]);
  });

  test("a metric that becomes undefined has changed", () => {
    const { metrics } = compareBuilds(state([], [metric("m", 1)]), state([], [metric("m", null)]));
    expect(metrics).toMatchObject([{ kind: "changed", before: 1, after: null }]);
  });
});
