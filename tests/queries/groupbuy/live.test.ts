import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLiveFixture, type ResultRow } from "./liveFixture.ts";

let open: Awaited<ReturnType<typeof openLiveFixture>>;
beforeAll(async () => {
  open = await openLiveFixture();
});
afterAll(() => open.close());
const pick = (rows: readonly ResultRow[], ...keys: string[]) =>
  rows.map((row) => keys.map((key) => row[key]));

describe("orders as they came in", () => {
  it("have a row for every five minutes, with sums since midnight", async () => {
    const rows = await open.run("arrival_slots");
    expect(rows).toHaveLength(288);
    expect(pick(rows.slice(96, 98), "orders", "group_orders", "orders_so_far")).toEqual([
      [2, 1, 2],
      [1, 0, 3],
    ]);
    expect(rows.at(-1)).toMatchObject({ orders_so_far: 4, revenue_so_far_usd: 82 });
  });

  it("know what is usual: the hours of the 28 days before, at the weekday's level", async () => {
    const rows = await open.run("arrival_slots");
    // Five orders in 28 days, one of them on the four Mondays: 1 / 4 against 5 / 28 a day.
    expect(rows[96]!["usual_orders"]).toBeCloseTo(((1 / (28 * 12)) * (1 / 4)) / (5 / 28), 12);
    expect(rows[0]!["usual_orders"]).toBe(0);
    expect(rows.at(-1)!["usual_so_far"]).toBeCloseTo(1 / 4, 12);
  });
});

describe("days out of the ordinary", () => {
  it("are held against the same weekday around, and the planted one is found", async () => {
    const rows = await open.run("daily_surprises");
    expect(rows).toHaveLength(69);
    const planted = rows.filter((row) => row["planted"] !== null);
    expect(planted).toHaveLength(1);
    expect(planted[0]).toMatchObject({ orders: 20, is_flagged: true, planted: "outage" });
    expect(Number(planted[0]!["ratio"])).toBeCloseTo(20 / 101, 1);
  });

  it("are masked by outliers, not by a robust limit below the classic one", async () => {
    const rows = await open.run("daily_surprises", { robust_limit: 1 });
    expect(rows.filter((row) => row["is_robust_only"]).length).toBeGreaterThan(3);
    expect(rows.filter((row) => row["is_masked"])).toEqual([]);
  });

  it("are masked where several in a month hide each other", async () => {
    const crowded = await openLiveFixture(
      "update agg_order_day set orders = 20 where order_date in (date '2025-02-04', date '2025-02-06', date '2025-02-12', date '2025-02-14') and orders > 0",
    );
    const rows = await crowded.run("daily_surprises");
    crowded.close();
    const masked = rows.filter((row) => row["is_masked"]).map((row) => row["day"]);
    expect(masked).toContain("2025-02-06");
    for (const row of rows) if (row["is_masked"]) expect(row["orders"]).toBe(20);
  });
});

describe("groups", () => {
  it("are open, completed or expired by day", async () => {
    const rows = await open.run("group_status_days", { days: 3 });
    expect(pick(rows, "status", "groups")).toEqual([
      ["active", 1],
      ["completed", 0],
      ["expired", 0],
      ["active", 1],
      ["completed", 0],
      ["expired", 1],
      ["active", 2],
      ["completed", 1],
      ["expired", 0],
    ]);
  });

  it("are flagged by hours left and members missing", async () => {
    const columns = ["group_id", "missing", "hours_left", "flag"];
    expect(pick(await open.run("open_groups"), ...columns)).toEqual([
      [3, 1, 4, "near expiry and one short"],
      [4, 2, 28, "open"],
      [2, 0, null, "goal reached"],
    ]);
    const [, later] = await open.run("open_groups", { near_hours: 30 });
    expect(later).toMatchObject({ flag: "near expiry" });
  });

  it("are flagged on the day on which they reach their goal", async () => {
    const columns = ["group_id", "missing", "hours_left", "flag", "reached_at"];
    expect(pick((await open.run("open_groups")).slice(-1), ...columns)).toEqual([
      [2, 0, null, "goal reached", "2025-03-10T11:00:00.000Z"],
    ]);
  });
});

describe("refunds of expired groups", () => {
  it("add up: in time, late, overdue, not due", async () => {
    const [row] = await open.run("refund_audit");
    expect(row).toMatchObject({ orders: 5, in_time: 1, late: 1, overdue: 2, not_due: 1 });
    expect(row).toMatchObject({ overdue_paid: 1, overdue_completed: 1, overdue_usd: 90 });
    expect(row!["in_time_share"]).toBe(1 / 4);
  });

  it("are late or not by the promise that is asked about", async () => {
    const [row] = await open.run("refund_audit", { promise_hours: 72 });
    expect(row).toMatchObject({ in_time: 2, late: 0, overdue: 2, not_due: 1 });
    const [strict] = await open.run("refund_audit", { promise_hours: 1 });
    expect(strict).toMatchObject({ in_time: 0, late: 2, overdue: 3, not_due: 0 });
    const [patient] = await open.run("refund_audit", { promise_hours: 240 });
    expect(patient).toMatchObject({ overdue_completed: 0, not_due: 3, not_due_completed: 1 });
  });

  it("lists the orders that the audit counts", async () => {
    const rows = await open.run("refund_violations");
    expect(pick(rows, "order_id", "status", "overdue_days")).toEqual([
      [6, "paid", 2.5],
      [7, "completed", 2.5],
    ]);
  });
});

describe("a run that looks for expired groups", () => {
  it("sees at once what expires in its own second, and what came later at the next run", async () => {
    const due = await openLiveFixture(
      "insert into groups select 9, 1, expires_at, timestamp '2025-03-09 06:20', 1, 'expired', expires_at from groups where id = 1; insert into planted_truth values ('refunds 04', 'refunds', 'time within which', 24, null, null)",
    );
    const rows = await due.run("notice_delay");
    due.close();
    // One group expires at 10:00, the other at 6:20.
    const columns = ["pipeline", "mean_wait_min", "longest_wait_min", "longest_share"];
    expect(pick(rows.slice(1, 3), ...columns)).toEqual([
      ["hourly batch", 20, 40, 40 / 1440],
      ["every five minutes", 0, 0, 0],
    ]);
  });
});

describe("the service", () => {
  it("has stretches of slow slots, single ones left out, joined over a short break", async () => {
    const rows = await open.run("api_incidents");
    const columns = ["endpoint", "slow_slots", "peak_ms", "requests", "planted_slowdown"];
    expect(pick(rows, ...columns)).toEqual([["GET /deals", 2, 2002, 20, 7]]);
  });

  it("flags hours of slow acceptance with five orders or more", async () => {
    const rows = await open.run("order_delay_hours", { delay_minutes: 1 });
    expect(rows.filter((row) => row["is_flagged"])).toEqual([]);
  });

  it("knows the slow vendor", async () => {
    const rows = await open.run("vendor_delay");
    expect(pick(rows, "vendor", "median_minutes", "planted_slowdown")).toEqual([
      ["Alpha", 5, null],
      ["Beta", 2, 4],
    ]);
  });
});

describe("orders a day", () => {
  it("keep to department and kind", async () => {
    const all = await open.run("orders_by_day");
    expect(all).toHaveLength(69);
    const groups = await open.run("orders_by_day", { kinds: ["group"] });
    expect(groups.every((row) => row["orders"] === 0)).toBe(true);
  });

  it("have the weekday season that was put in", async () => {
    const rows = await open.run("weekday_season");
    const saturday = rows.find((row) => row["weekday"] === 6)!;
    expect(Number(saturday["ratio"])).toBeCloseTo(151 / 101, 2);
    expect(Number(saturday["low"])).toBeLessThanOrEqual(Number(saturday["ratio"]));
  });
});
