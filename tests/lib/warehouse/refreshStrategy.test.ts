import { describe, expect, it } from "vitest";
import { refreshStrategy, type TableFacts } from "../../../lib/warehouse/refreshStrategy.ts";

const orders: TableFacts = {
  rows: 5500,
  rowsPerDay: 7.6,
  lateRows: 107,
  primaryKey: ["order_id"],
  timeColumn: "order_date",
  hasValidity: false,
  isPartitioned: false,
};
const strategy = (change: Partial<TableFacts>, smallRows = 2000) =>
  refreshStrategy({ ...orders, ...change }, smallRows).strategy;

describe("refreshStrategy", () => {
  it("merges growing rows by key, and looks back once some have come late", () => {
    expect(strategy({})).toBe("merge by key with a look-back");
    expect(strategy({ lateRows: null })).toBe("merge by key with a look-back");
    expect(strategy({ lateRows: 0 })).toBe("merge by key");
  });

  it("replaces days whose rows come in one file, or that are part of the key", () => {
    expect(strategy({ isPartitioned: true })).toBe("replace by day");
    expect(strategy({ primaryKey: ["order_date", "channel"] })).toBe("replace by day");
  });

  it("makes small tables anew, and those that do not say when a row came", () => {
    expect(strategy({ rows: 1999 })).toBe("full refresh");
    expect(strategy({ rows: 2000 })).not.toBe("full refresh");
    expect(strategy({}, 6000)).toBe("full refresh");
    expect(strategy({ timeColumn: null })).toBe("full refresh");
    expect(strategy({ rowsPerDay: null })).toBe("full refresh");
  });

  it("keeps what was true, however small the table", () => {
    expect(strategy({ hasValidity: true, rows: 3 })).toBe("close and open rows");
  });

  it("says what decided", () => {
    expect(refreshStrategy(orders, 2000).why).toBe(
      "rows have come late: a watermark alone would miss them; order_id keeps each once",
    );
    expect(refreshStrategy({ ...orders, isPartitioned: true }, 2000).why).toBe(
      "a day’s file is whole or missing; late rows replace their day",
    );
    const daily = { ...orders, primaryKey: ["order_date"], lateRows: null };
    expect(refreshStrategy(daily, 2000).why).toBe(
      "order_date is part of the key: a day’s rows belong together",
    );
  });
});
