import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cohortLtv } from "../../../lib/cohorts/cohortLtv.ts";
import { cohortRevenue } from "../../../lib/cohorts/cohortRevenue.ts";
import { lifecycle } from "../../../lib/cohorts/lifecycle.ts";
import { lifecycleSql, stickinessSql } from "../../../lib/cohorts/sql/activitySql.ts";
import { cohortRevenueSql } from "../../../lib/cohorts/sql/cohortRevenueSql.ts";
import { stickiness } from "../../../lib/cohorts/stickiness.ts";
import { eventDatabase, eventLogs, EVENT_SOURCE } from "../../support/eventDatabase.ts";

const HOUR = 3_600_000;
let database: Awaited<ReturnType<typeof eventDatabase>>;
beforeAll(async () => void (database = await eventDatabase()));
afterAll(() => database.close());

const logs = eventLogs({
  events: ["a", "b"],
  stepMs: 11 * HOUR,
  steps: 80,
  maxLength: 60,
  properties: { amount: fc.constantFrom(null, 1, 2.5, -1, 100) },
});
const calendar = {
  period: fc.constantFrom("hour" as const, "day" as const, "week" as const, "month" as const),
  weekStart: fc.constantFrom("monday" as const, "sunday" as const),
  utcOffset: fc.constantFrom(0, -90, 330),
  observedUntil: fc.constantFrom(undefined, Date.UTC(2024, 2, 9, 5), Date.UTC(2024, 6, 1)),
};
const activity = fc.record(
  { event: fc.constantFrom("a", undefined), ...calendar },
  { requiredKeys: [] },
);

describe("lifecycle", () => {
  it("balances: active users are new, returning or resurrected; the last ones return or rest", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const result = lifecycle(log, { observedUntil: Date.UTC(2025, 0, 1) });
        if (result.status !== "ok") return;
        const byDay = new Map(result.periods.map((row) => [row.period, row]));
        for (const row of result.periods) {
          const active = row.new + row.returning + row.resurrected;
          const next = new Date(Date.parse(row.period) + 24 * HOUR).toISOString().slice(0, 10);
          const after = byDay.get(next);
          expect((after?.returning ?? 0) + (after?.dormant ?? 0)).toBe(active);
        }
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it("is the same from SQL", async () => {
    await fc.assert(
      fc.asyncProperty(logs, activity, async (log, options) => {
        await database.load(log);
        const rows = await database.rows(lifecycleSql(EVENT_SOURCE, options));
        const result = lifecycle(log, options);
        expect(rows).toEqual(result.status === "ok" ? result.periods : []);
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});

describe("stickiness", () => {
  it("is the same from SQL", async () => {
    await fc.assert(
      fc.asyncProperty(logs, activity, async (log, options) => {
        await database.load(log);
        const rows = await database.rows(stickinessSql(EVENT_SOURCE, options));
        const result = stickiness(log, options);
        const levels = result.status === "ok" ? result.levels : [];
        expect(rows).toEqual(
          levels.map(({ periods, exactly, atLeast }) => ({ periods, exactly, at_least: atLeast })),
        );
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe("revenue by cohort", () => {
  const options = fc.record(
    {
      start: fc.constant("a"),
      amount: fc.constant("amount"),
      windows: fc.constantFrom("calendar" as const, "rolling" as const),
      periods: fc.constantFrom(0, 4),
      ...calendar,
    },
    { requiredKeys: ["start", "amount"] },
  );

  it("is the same from SQL", async () => {
    await fc.assert(
      fc.asyncProperty(logs, options, async (log, wanted) => {
        await database.load(log);
        const rows = await database.rows(cohortRevenueSql(EVENT_SOURCE, wanted));
        const cells = cohortRevenue("cohort-ltv", log, wanted);
        expect(rows.map((row) => Object.keys(row))).toEqual(cells.map((cell) => Object.keys(cell)));
        cells.forEach((cell, i) => {
          for (const [name, value] of Object.entries(cell))
            if (typeof value === "number") expect(rows[i]![name]).toBeCloseTo(value, 9);
            else expect(rows[i]![name]).toBe(value);
        });
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  it("names an amount that is no number", () => {
    const log = { user: ["u"], event: ["a"], time: [0], properties: { amount: ["ten"] } };
    expect(() => cohortLtv(log, { start: "a", amount: "amount" })).toThrow(
      'cohort-ltv: events.properties.amount must hold numbers, got "ten" at index 0',
    );
    expect(() => cohortLtv(log, { start: "a", amount: "price" })).toThrow(
      'cohort-ltv: events.properties must hold "price", got amount',
    );
  });
});
