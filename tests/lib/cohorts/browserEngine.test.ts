import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { basketSql } from "../../../lib/cohorts/sql/basketSql.ts";
import { conversionPathsSql } from "../../../lib/cohorts/sql/conversionPathsSql.ts";
import { cohortRevenueSql } from "../../../lib/cohorts/sql/cohortRevenueSql.ts";
import { lifecycleSql, stickinessSql } from "../../../lib/cohorts/sql/activitySql.ts";
import { abcSql, rfmSql, sessionsSql } from "../../../lib/cohorts/sql/customerSql.ts";
import { funnelAttemptsSql, funnelSql } from "../../../lib/cohorts/sql/funnelSql.ts";
import { retentionSql } from "../../../lib/cohorts/sql/retentionSql.ts";
import type { GeneratedQuery } from "../../../lib/cohorts/sql/sqlBinder.ts";
import { boundSql } from "../../../lib/queries/boundSql.ts";
import { compileQuery } from "../../../lib/queries/compileQuery.ts";
import {
  eventDatabase,
  eventLogs,
  eventTableSql,
  EVENT_SOURCE,
} from "../../support/eventDatabase.ts";
import { createWasmEngine, type WasmEngine } from "../../support/wasmEngine.ts";

const log = fc.sample(
  eventLogs({
    events: ["a", "b", "c"],
    stepMs: 5 * 3_600_000,
    steps: 90,
    minLength: 60,
    maxLength: 60,
    properties: { amount: fc.constantFrom(1, 2, 5, null) },
  }),
  { numRuns: 1, seed: 99 },
)[0]!;

let native: Awaited<ReturnType<typeof eventDatabase>>;
let browser: WasmEngine;
beforeAll(async () => {
  native = await eventDatabase();
  browser = await createWasmEngine();
  await native.load(log);
  for (const statement of eventTableSql(log)) browser.query(statement);
});
afterAll(() => {
  native.close();
  browser.close();
});

const purchases = { table: "event log", user: "user id", time: "occurred at", amount: "amount" };
const steps = ["a", "b", "c"];
const queries: Record<string, GeneratedQuery> = {
  retention: retentionSql(EVENT_SOURCE, { start: "a", returning: "b", semantics: "mixpanel" }),
  "rolling retention": retentionSql(EVENT_SOURCE, {
    start: "a",
    semantics: "amplitude",
    period: "month",
    utcOffset: [{ from: 0, minutes: 60 }],
  }),
  "funnel attempts": funnelAttemptsSql(EVENT_SOURCE, { steps, exclusions: ["x"] }),
  "funnel totals": funnelAttemptsSql(EVENT_SOURCE, {
    steps,
    counting: "totals",
    optionalSteps: [{ event: "x", after: 1 }],
  }),
  "funnel by session": funnelAttemptsSql(EVENT_SOURCE, { steps, counting: "sessions" }),
  "funnel in any order": funnelSql(EVENT_SOURCE, { steps, order: "any", breakdown: "amount" }),
  "strict funnel": funnelSql(EVENT_SOURCE, { steps, order: "strict", holdConstant: ["amount"] }),
  lifecycle: lifecycleSql(EVENT_SOURCE, { period: "week", weekStart: "sunday" }),
  stickiness: stickinessSql(EVENT_SOURCE, { event: "a", utcOffset: 330 }),
  "revenue by cohort": cohortRevenueSql(EVENT_SOURCE, { start: "a", amount: "amount" }),
  rfm: rfmSql(purchases, { asOf: Date.UTC(2024, 5, 1) }),
  "rfm by ntile": rfmSql(purchases, { asOf: Date.UTC(2024, 5, 1), ties: "ntile" }),
  abc: abcSql({ table: "event log", item: EVENT_SOURCE.event, value: "amount" }),
  sessions: sessionsSql(EVENT_SOURCE),
  paths: conversionPathsSql({ ...EVENT_SOURCE, channel: "amount" }, { conversion: "b" }),
  baskets: basketSql({ table: "event log", transaction: "user id", item: EVENT_SOURCE.event }),
};

it.each(Object.entries(queries))(
  "%s runs in the browser's engine as natively",
  async (_, query) => {
    const expected = await native.rows(query);
    expect(expected.length).toBeGreaterThan(0);
    const { sql, values } = compileQuery(query, query.values);
    // Variances differ in the last digits: the engines add in another order.
    const text = (rows: unknown) =>
      JSON.stringify(rows, (_key, value: unknown) =>
        typeof value === "bigint" || typeof value === "number"
          ? Number(Number(value).toPrecision(12))
          : value,
      );
    expect(text(browser.rows(sql, values))).toBe(text(expected));
    expect(text(browser.rows(boundSql(query, query.values)))).toBe(text(expected));
  },
);
