import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planRetention } from "../../../lib/cohorts/planRetention.ts";
import { retention } from "../../../lib/cohorts/retention.ts";
import { retentionByValue } from "../../../lib/cohorts/retentionByValue.ts";
import { retentionCells } from "../../../lib/cohorts/retentionCells.ts";
import type { RetentionOptions } from "../../../lib/cohorts/retentionTypes.ts";
import { retentionSql } from "../../../lib/cohorts/sql/retentionSql.ts";
import { eventDatabase, eventLogs, EVENT_SOURCE } from "../../support/eventDatabase.ts";

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(`${text}Z`);

/** `user event time` per line. */
function logOf(...lines: string[]) {
  const rows = lines.map((line) => line.split(" ") as [string, string, string]);
  return {
    user: rows.map(([user]) => user),
    event: rows.map(([, event]) => event),
    time: rows.map(([, , time]) => at(time)),
  };
}

/** `2/3` per complete cell, `?` where the time is not over. */
function matrix(log: ReturnType<typeof logOf>, options: RetentionOptions): string[] {
  const result = retention(log, options);
  if (result.status !== "ok") throw new Error(result.status);
  return result.cohorts.map(
    ({ cohort, size, cells }) =>
      `${cohort}: ${cells.map(({ returned, complete }) => (complete ? `${returned}/${size}` : "?")).join(" ")}`,
  );
}

describe("a literal log", () => {
  const log = logOf(
    "ann signup 2024-03-01T17:59",
    "bob signup 2024-03-01T23:30",
    "cid signup 2024-03-02T10:00",
    "ann open 2024-03-02T17:00",
    "bob open 2024-03-02T00:10",
    "ann open 2024-03-04T12:00",
    "cid open 2024-03-02T10:00",
    "bob signup 2024-03-04T09:00",
    "end end 2024-03-05T00:00",
  );
  const base = { start: "signup", returning: "open", periods: 3 };

  it.each<[string, Partial<RetentionOptions>, string[]]>([
    ["posthog: calendar days, on, whole cohort", {}, ["2/2 2/2 0/2 1/2", "1/1 0/1 0/1 ?"]],
    [
      "mixpanel: on or after, returners in period 0",
      { semantics: "mixpanel" },
      ["2/2 2/2 1/2 1/2", "1/1 0/1 0/1 ?"],
    ],
    [
      // 17:59 rounds down to 17:00, so 17:00 on the next day is day 1; 23:30 to 00:10 is day 0.
      "amplitude: rolling 24 hours, rounded down to the hour",
      { semantics: "amplitude" },
      ["1/2 1/2 1/2 ?", "1/1 0/1 ? ?"],
    ],
    ["on or before is cumulative", { mode: "on-or-before" }, ["0/2 2/2 2/2 2/2", "1/1 1/1 1/1 ?"]],
    ["brackets", { brackets: [0, 1, 3] }, ["0/2 2/2", "1/1 0/1"]],
    [
      "recurring: bob starts again on the 4th",
      { cohorting: "recurring" },
      ["2/2 2/2 0/2 1/2", "1/1 0/1 0/1 ?", "1/1 ? ? ?"],
    ],
    [
      "one hour east, bob starts on the 2nd and returns that day",
      { utcOffset: 60, periodZero: "returners" },
      ["0/1 1/1 0/1 1/1", "2/2 0/2 0/2 ?"],
    ],
    [
      "clocks go forward at midnight UTC of the 2nd: nothing changes on the 1st",
      {
        utcOffset: [
          { from: 0, minutes: 0 },
          { from: at("2024-03-02T00:00"), minutes: 60 },
        ],
      },
      ["2/2 2/2 0/2 1/2", "1/1 0/1 0/1 ?"],
    ],
  ])("%s", (_, options, expected) => {
    const rows = matrix(log, { ...base, ...options }).map((row) => row.split(": ")[1]);
    expect(rows).toEqual(expected);
  });

  it("weeks start on Monday or Sunday", () => {
    const weeks = { ...base, period: "week", periods: 0 } as const;
    expect(matrix(log, weeks)).toEqual(["2024-02-26: 3/3"]);
    expect(matrix(log, { ...weeks, weekStart: "sunday" })).toEqual(["2024-02-25: 3/3"]);
  });

  it("months follow the calendar", () => {
    const months = { ...base, period: "month", periods: 0, observedUntil: at("2024-04-01T00:00") };
    expect(matrix(log, months as RetentionOptions)).toEqual(["2024-03-01: 3/3"]);
  });

  it("means take cohorts old enough only", () => {
    const result = retention(log, base);
    expect(result).toMatchObject({
      overall: [
        { column: 0, cohorts: 2, size: 3, share: 1 },
        { column: 1, cohorts: 2, size: 3, returned: 2, share: 2 / 3, simpleMean: 1 / 2 },
        { column: 2, share: 0, simpleMean: 0 },
        { column: 3, cohorts: 1, size: 2, share: 1 / 2, simpleMean: 1 / 2 },
      ],
    });
  });
});

describe("the same cells from SQL", () => {
  let database: Awaited<ReturnType<typeof eventDatabase>>;
  beforeAll(async () => void (database = await eventDatabase()));
  afterAll(() => database.close());

  const optionsArbitrary = fc.record(
    {
      start: fc.constant("a"),
      returning: fc.constantFrom("a", "b", undefined),
      semantics: fc.constantFrom("mixpanel", "amplitude", "posthog"),
      period: fc.constantFrom("hour", "day", "week", "month"),
      cohorting: fc.constantFrom("first-time", "recurring"),
      windows: fc.constantFrom("calendar", "rolling", undefined),
      weekStart: fc.constantFrom("monday", "sunday"),
      periods: fc.constantFrom(0, 3),
      utcOffset: fc.oneof(
        fc.constantFrom(0, -90, 330),
        fc.constant([
          { from: 0, minutes: 60 },
          { from: at("2024-03-01T00:00"), minutes: 120 },
        ]),
      ),
      minimumOccurrences: fc.constantFrom(1, 2, 3),
      breakdown: fc.constantFrom(undefined, "plan"),
      observedUntil: fc.constantFrom(undefined, at("2024-03-03T05:00"), at("2024-04-01T00:00")),
    },
    { requiredKeys: ["start"] },
  );
  const shapes = fc.constantFrom<Partial<RetentionOptions>>(
    {},
    { mode: "on" },
    { mode: "on-or-after" },
    { mode: "on-or-before" },
    { brackets: [0, 1, 4] },
    { periodZero: "returners" },
  );

  it("on random logs", async () => {
    const logs = eventLogs({
      events: ["a", "b", "c"],
      stepMs: 7 * HOUR,
      steps: 40,
      properties: { plan: fc.constantFrom("free", "pro", null) },
    });
    await fc.assert(
      fc.asyncProperty(logs, optionsArbitrary, shapes, async (log, options, shape) => {
        const wanted = { ...options, ...shape };
        await database.load(log);
        const rows = await database.rows(retentionSql(EVENT_SOURCE, wanted));
        const plan = planRetention(wanted);
        const tables = retentionByValue(log, plan);
        const ours =
          plan.breakdown === undefined
            ? retentionCells(log, plan)
            : tables.flatMap(({ value, cells }) => cells.map((cell) => ({ value, ...cell })));
        expect(rows.map(text).sort()).toEqual(ours.map(text).sort());
        for (const { returned, size } of rows) expect(returned).toBeLessThanOrEqual(size as number);
      }),
      { numRuns: 250, seed: 7 },
    );
  });
});

const text = (row: object) => JSON.stringify(row);

describe("how often and with what", () => {
  const log = {
    ...logOf(
      "ann signup 2024-03-01T09:00",
      "bob signup 2024-03-01T09:00",
      "ann open 2024-03-02T09:00",
      "ann open 2024-03-02T21:00",
      "bob open 2024-03-02T09:00",
      "ann open 2024-03-03T09:00",
      "bob signup 2024-03-03T10:00",
    ),
    properties: { plan: ["free", "free", "free", "pro", "free", "free", "pro"] },
  };
  const base = {
    start: "signup",
    returning: "open",
    periods: 2,
    observedUntil: at("2024-03-06T00:00"),
  };

  it("a period counts with as many returns as wanted, each period on its own", () => {
    expect(matrix(log, { ...base, minimumOccurrences: 2 })).toEqual(["2024-03-01: 2/2 1/2 0/2"]);
    expect(matrix(log, { ...base, minimumOccurrences: 3, mode: "on-or-after" })).toEqual([
      "2024-03-01: 2/2 0/2 0/2",
    ]);
  });

  it("start and return share the value of the breakdown", () => {
    const result = retention(log, { ...base, breakdown: "plan" });
    if (result.status !== "ok") throw new Error(result.status);
    expect(
      result.breakdown.map(({ value, cohorts }) => [
        value,
        ...cohorts.map(({ cohort, cells }) => [cohort, ...cells.map(({ share }) => share)]),
      ]),
    ).toEqual([
      ["free", ["2024-03-01", 1, 1, 0.5]],
      ["pro", ["2024-03-03", 1, 0, 0]],
    ]);
  });
});

it.each<[string, Partial<RetentionOptions>, string]>([
  ["brackets", { brackets: [1, 1] }, "retention: brackets must ascend, got 1 at index 1"],
  [
    "two shapes",
    { brackets: [0, 1], mode: "on" },
    "retention: brackets must come without mode, got on",
  ],
])("says what is wrong with %s", (_, options, message) => {
  const log = logOf("ann signup 2024-03-01T00:00");
  expect(() => retention(log, { start: "signup", ...options })).toThrow(message);
});
