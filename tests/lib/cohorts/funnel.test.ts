import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EventLog } from "../../../lib/cohorts/eventLog.ts";
import { funnel } from "../../../lib/cohorts/funnel.ts";
import { funnelAttempts } from "../../../lib/cohorts/funnelAttempts.ts";
import type { FunnelAttempt, FunnelOptions } from "../../../lib/cohorts/funnelTypes.ts";
import { planFunnel } from "../../../lib/cohorts/planFunnel.ts";
import { funnelAttemptsSql, funnelSql } from "../../../lib/cohorts/sql/funnelSql.ts";
import { eventDatabase, eventLogs, EVENT_SOURCE } from "../../support/eventDatabase.ts";

const SECOND = 1000;

/** `a0 b5 c9`: events of one user by second; `!` parts separate users. */
function logOf(text: string, properties: Record<string, string[]> = {}): EventLog {
  const rows = text
    .split(" ! ")
    .flatMap((part, i) => part.split(" ").map((item) => [`user ${i + 1}`, item] as const));
  return {
    user: rows.map(([user]) => user),
    event: rows.map(([, item]) => item[0]!),
    time: rows.map(([, item]) => Number(item.slice(1)) * SECOND),
    properties,
  };
}

/** Seconds of the steps reached, per unit. */
function attempts(log: EventLog, options: Partial<FunnelOptions>): number[][] {
  const plan = planFunnel({ steps: ["a", "b", "c"], observedUntil: 1e12, ...options });
  return funnelAttempts(log, plan).map(({ times }) => times.map((time) => time / SECOND));
}

describe("which attempt counts", () => {
  it.each<[string, string, Partial<FunnelOptions>, number[]]>([
    ["ordered: others may lie between", "a0 x1 b2 x3 c4", {}, [0, 2, 4]],
    ["ordered: a step before the entry does not count", "b0 a1 c2", {}, [1]],
    ["strict: nothing may lie between", "a0 b1 x2 c3", { order: "strict" }, [0, 1]],
    ["strict: a later entry may do better", "a0 x1 a2 b3 c4", { order: "strict" }, [2, 3, 4]],
    ["strict: a step done twice lies between", "a0 b1 b2 c3", { order: "strict" }, [0, 1]],
    ["any order", "c0 a1 b2", { order: "any" }, [0, 1, 2]],
    ["any order: the same step twice is one", "c0 c1 c2", { order: "any" }, [0]],
    ["the window includes its end", "a0 b3 c5", { windowMs: 5 * SECOND }, [0, 3, 5]],
    ["the window excludes what follows", "a0 b3 c5", { windowMs: 5 * SECOND - 1 }, [0, 3]],
    [
      "any order: the window starts at the first step of any kind",
      "c0 a4 b6",
      { order: "any", windowMs: 5 * SECOND },
      [0, 4],
    ],
    [
      "best: a re-entry that gets further",
      "a0 a10 b11",
      { windowMs: 5 * SECOND, entry: "best" },
      [10, 11],
    ],
    [
      "best: the earliest of equals",
      "a0 b1 a2 b3",
      { windowMs: 5 * SECOND, entry: "best" },
      [0, 1],
    ],
    ["first: no re-entry", "a0 a10 b11", { windowMs: 5 * SECOND, entry: "first" }, [0]],
    ["mixpanel: first entry, 7 days", "a0 a604800 b604801", { semantics: "mixpanel" }, [0]],
    ["mixpanel: day 7 itself counts", "a0 b604800", { semantics: "mixpanel" }, [0, 604800]],
    ["posthog: best entry", "a0 a1209601 b1209602", { semantics: "posthog" }, [1209601, 1209602]],
    [
      "amplitude: within a second either order",
      "b0.2 a0.9 c1",
      { semantics: "amplitude" },
      [0.9, 0.2, 1],
    ],
    ["posthog: order counts by the millisecond", "b0.2 a0.9 c1", {}, [0.9]],
    ["simultaneous events follow the funnel", "c0 b0 a0", {}, [0, 0, 0]],
    ["the same event twice needs two", "a0 b1", { steps: ["a", "a", "b"] }, [0]],
    ["the same event twice", "a0 a1 b2", { steps: ["a", "a", "b"] }, [0, 1, 2]],
  ])("%s", (_, text, options, expected) => {
    expect(attempts(logOf(text), options)).toEqual([expected]);
  });

  it("an exclusion between steps removes the attempt, or stops it", () => {
    const log = logOf("a0 x1 b2");
    expect(attempts(log, { exclusions: ["x"] })).toEqual([]);
    expect(attempts(log, { exclusions: ["x"], exclusionRule: "stop" })).toEqual([[0]]);
    expect(attempts(logOf("a0 b2 x3"), { exclusions: ["x"] })).toEqual([[0, 2]]);
    expect(attempts(logOf("a0 x1 a2 b3"), { exclusions: ["x"] })).toEqual([[2, 3]]);
  });

  it("a property held constant must be the same and present", () => {
    const log = logOf("a0 b1 a2 b3", { session: ["s", "t", "t", "t"] });
    expect(attempts(log, { holdConstant: ["session"] })).toEqual([[2, 3]]);
    expect(attempts(log, { holdConstant: ["session"], semantics: "amplitude" })).toEqual([
      [0],
      [2, 3],
    ]);
  });

  it.each<[string, string, Partial<FunnelOptions>, number[][]]>([
    [
      "totals: a new attempt after a conversion",
      "a0 b1 c2 a3 b4",
      {},
      [
        [0, 1, 2],
        [3, 4],
      ],
    ],
    ["totals: another entry meanwhile is ignored", "a0 a1 b2 a3 c4 a5", {}, [[0, 2, 4], [5]]],
    [
      "totals: a new attempt after the window",
      "a0 a5 a6 b7",
      { windowMs: 5 * SECOND },
      [[0], [6, 7]],
    ],
    ["totals: a removed attempt takes no time", "a0 x1 a2 b3", { exclusions: ["x"] }, [[2, 3]]],
    [
      "totals: a stopped attempt frees what follows",
      "a0 x1 a2 b3",
      { exclusions: ["x"], exclusionRule: "stop" },
      [[0], [2, 3]],
    ],
    ["totals: strict, once it is broken", "a0 x1 a2 b3", { order: "strict" }, [[0], [2, 3]]],
  ])("%s", (_, text, options, expected) => {
    expect(attempts(logOf(text), { counting: "totals", ...options })).toEqual(expected);
  });

  it("sessions: each counts once, with all its steps within", () => {
    const log = logOf("a0 b1 a5 c6 a20 b21 c29 ! b0 a40");
    expect(attempts(log, { counting: "sessions", sessionGapMs: 8 * SECOND })).toEqual([
      [0, 1, 6],
      [20, 21, 29],
      [40],
    ]);
  });

  it("optional steps do not stop anybody, and count between their neighbours", () => {
    const log = logOf("a0 d1 b2 c3 ! a0 b1 ! d0 a1 b2 d3 ! a0 d9");
    const options = { steps: ["a", "b"], windowMs: 5 * SECOND, observedUntil: 1e6 };
    const result = funnel(log, { ...options, optionalSteps: [{ event: "d", after: 1 }] });
    expect(result).toMatchObject({
      estimate: 3 / 4,
      optionalSteps: [
        {
          event: "d",
          after: 1,
          reached: 1,
          fromPrevious: { share: 1 / 4 },
          nextWith: { share: 1 },
          nextWithout: { share: 2 / 3 },
        },
      ],
    });
  });

  it.each<[Partial<FunnelOptions>, string]>([
    [
      { counting: "totals", entry: "first" },
      "funnel: entry must be left out with counting totals, got first",
    ],
    [
      { order: "any", optionalSteps: [{ event: "d", after: 1 }] },
      "funnel: optionalSteps must come with order ordered, got any",
    ],
    [
      { optionalSteps: [{ event: "d", after: 4 }] },
      "funnel: optionalSteps[0].after must be at most 3 steps, got 4",
    ],
    [
      { exclusions: ["x"], optionalSteps: [{ event: "x", after: 1 }] },
      'funnel: optionalSteps[0].event must not be an exclusion, got "x"',
    ],
  ])("says what does not go together: %j", (options, message) => {
    expect(() => attempts(logOf("a0"), options)).toThrow(message);
  });

  it("a breakdown takes the value of the first or last step, or one at all", () => {
    const log = logOf("a0 b1 c2", { plan: ["free", "free", "pro"] });
    const values = (touch: "first" | "last" | "all") =>
      funnelAttempts(log, planFunnel({ steps: ["a", "b", "c"], breakdown: "plan", touch })).map(
        ({ value, times }) => [value, times.length],
      );
    expect(values("first")).toEqual([["free", 3]]);
    expect(values("last")).toEqual([["pro", 3]]);
    expect(values("all")).toEqual([["free", 2]]);
  });
});

describe("a whole funnel", () => {
  const log = logOf("a0 b10 c20 ! a0 b30 c40 ! a0 b20 ! a0 ! a95 b99");
  const result = funnel(log, { steps: ["a", "b", "c"], windowMs: 50 * SECOND });
  if (result.status !== "ok") throw new Error(result.status);

  it("counts, drops and times", () => {
    expect(result.steps.map(({ reached, droppedBefore }) => [reached, droppedBefore])).toEqual([
      [5, 0],
      [4, 1],
      [2, 2],
    ]);
    expect(result).toMatchObject({ estimate: 2 / 5 });
    expect(result.steps[1]!.time).toMatchObject({ n: 4, mean: 16_000, median: 15_000 });
    expect(result.timeToConvert).toMatchObject({ mean: 30_000, median: 30_000 });
  });

  it("lists who dropped off, and who may still go on", () => {
    expect(result.dropOff).toEqual([
      { step: 1, count: 1, users: [{ user: "user 4", open: false }] },
      {
        step: 2,
        count: 2,
        users: [
          { user: "user 3", open: false },
          { user: "user 5", open: true },
        ],
      },
    ]);
  });

  it("does not hold the unfinished against the conversion", () => {
    // Five at risk; user 5 leaves after 4 s; conversions at 20 s (of 4) and 40 s (of 3).
    expect(result.conversionCurve).toMatchObject({
      open: 1,
      share: 1 - (3 / 4) * (2 / 3),
      points: [
        { time: 20_000, atRisk: 4, share: 1 / 4 },
        { time: 40_000, atRisk: 3, share: 1 - (3 / 4) * (2 / 3) },
      ],
    });
  });

  it("is undefined when nobody entered", () => {
    expect(funnel(log, { steps: ["z"] })).toMatchObject({
      status: "undefined",
      reason: "nobody entered the funnel",
    });
  });
});

describe("the same attempts from SQL", () => {
  let database: Awaited<ReturnType<typeof eventDatabase>>;
  beforeAll(async () => void (database = await eventDatabase()));
  afterAll(() => database.close());

  const options = fc
    .record(
      {
        steps: fc.constantFrom(
          ["a"],
          ["a", "b"],
          ["a", "b", "c"],
          ["a", "b", "a"],
          ["b", "b", "c"],
        ),
        semantics: fc.constantFrom("mixpanel", "amplitude", "posthog"),
        order: fc.constantFrom("ordered", "strict", "any"),
        windowMs: fc.constantFrom(900, 3000, 20_000),
        entry: fc.constantFrom("first", "best"),
        simultaneousMs: fc.constantFrom(0, 1000),
        exclusions: fc.constantFrom([], ["x"], ["x", "y"]),
        exclusionRule: fc.constantFrom("remove", "stop"),
        holdConstant: fc.constantFrom([], ["k"], ["k", "g"]),
        unit: fc.constantFrom("user", "held-value"),
        breakdown: fc.constantFrom(undefined, "g", "k"),
        touch: fc.constantFrom("first", "last", "all"),
        counting: fc.constantFrom("uniques", "totals", "sessions"),
        sessionGapMs: fc.constantFrom(600, 2000),
        optionalSteps: fc.constantFrom(
          [],
          [{ event: "d", after: 1 }],
          [
            { event: "d", after: 1 },
            { event: "c", after: 1 },
          ],
        ),
        observedUntil: fc.constantFrom(undefined, Date.UTC(2024, 1, 27) + 8000),
      },
      { requiredKeys: ["steps"] },
    )
    .map(({ entry, optionalSteps, ...rest }) => ({
      ...rest,
      ...(rest.counting !== "totals" && { entry }),
      ...((rest.order ?? "ordered") === "ordered" && { optionalSteps }),
    })) as fc.Arbitrary<FunnelOptions>;
  const logs = eventLogs({
    events: ["a", "b", "c", "d", "x", "y"],
    stepMs: 300,
    steps: 50,
    properties: { k: fc.constantFrom(1, 2, null), g: fc.constantFrom("p", "q", null) },
  });

  it("on random logs", async () => {
    await fc.assert(
      fc.asyncProperty(logs, options, async (log, wanted) => {
        await database.load(log);
        const ours = funnelAttempts(log, planFunnel(wanted)).map(
          ({ user, value, times, optional }) => ({ user, value, times, optional }),
        );
        const rows = await database.rows(funnelAttemptsSql(EVENT_SOURCE, wanted));
        const theirs = rows.map(({ user_id, value, times, optional = [] }) => ({
          user: user_id,
          value,
          times,
          optional,
        }));
        expect(theirs.map(text).sort()).toEqual(ours.map(text).sort());
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it("counts them by step and value", async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        const wanted = { steps: ["a", "b", "c"], breakdown: "g", windowMs: 20_000 };
        await database.load(log);
        const rows = await database.rows(funnelSql(EVENT_SOURCE, wanted));
        const result = funnel(log, wanted);
        const groups = result.status === "ok" ? result.breakdown : [];
        const ours = groups.flatMap(({ value, steps }) =>
          steps
            .filter(({ reached }) => reached > 0)
            .map(({ step, reached, time }) => ({
              value,
              step,
              reached,
              mean_ms: time?.mean ?? null,
              median_ms: time?.median ?? null,
            })),
        );
        expect(rows.map(text).sort()).toEqual(ours.map(text).sort());
      }),
      { numRuns: 40, seed: 12 },
    );
  });
});

const text = (row: FunnelAttempt | object) => JSON.stringify(row);
