import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { abcAnalysis } from "../../../lib/cohorts/abcAnalysis.ts";
import { attribution } from "../../../lib/cohorts/attribution.ts";
import { conversionPaths } from "../../../lib/cohorts/conversionPaths.ts";
import { frequentItemsets } from "../../../lib/cohorts/frequentItemsets.ts";
import { marketBasket } from "../../../lib/cohorts/marketBasket.ts";
import { markovAttribution } from "../../../lib/cohorts/markovAttribution.ts";
import { rfm } from "../../../lib/cohorts/rfm.ts";
import { sessionList } from "../../../lib/cohorts/sessions.ts";
import { conversionPathsSql } from "../../../lib/cohorts/sql/conversionPathsSql.ts";
import { basketSql } from "../../../lib/cohorts/sql/basketSql.ts";
import { abcSql, rfmSql, sessionsSql } from "../../../lib/cohorts/sql/customerSql.ts";
import { eventDatabase, eventLogs, EVENT_SOURCE } from "../../support/eventDatabase.ts";

const DAY = 86_400_000;
let database: Awaited<ReturnType<typeof eventDatabase>>;
beforeAll(async () => void (database = await eventDatabase()));
afterAll(() => database.close());

const logs = eventLogs({
  events: ["a", "b", "c", "d"],
  stepMs: 13 * 60_000,
  steps: 60,
  properties: { amount: fc.constantFrom(1, 2, 5, 40) },
});

describe("the same from SQL", () => {
  it("sessions", async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.constantFrom(13 * 60_000, 30 * 60_000), async (log, gapMs) => {
        await database.load(log);
        const rows = await database.rows(sessionsSql(EVENT_SOURCE, { gapMs }));
        const ours = sessionList(log, { gapMs }).map(({ user, session, start, end, events }) => ({
          user_id: user,
          session,
          start_ms: start,
          end_ms: end,
          events,
        }));
        expect(rows).toEqual(
          ours.sort((a, b) =>
            a.user_id < b.user_id ? -1 : a.user_id > b.user_id ? 1 : a.session - b.session,
          ),
        );
      }),
      { numRuns: 50, seed: 21 },
    );
  });

  it("RFM scores, under both rules for ties", async () => {
    const asOf = Date.UTC(2024, 2, 1);
    const source = { table: "event log", user: "user id", time: "occurred at", amount: "amount" };
    await fc.assert(
      fc.asyncProperty(
        logs,
        fc.constantFrom("equal" as const, "ntile" as const),
        async (log, ties) => {
          await database.load(log);
          const rows = await database.rows(rfmSql(source, { asOf, bins: 3, ties }));
          const column = (name: string) => rows.map((row) => row[name] as number);
          const result = rfm(
            {
              customer: rows.map((row) => row["customer"] as string),
              recency: column("recency_days"),
              frequency: column("frequency"),
              monetary: column("monetary"),
            },
            { bins: 3, ties },
          );
          expect(result).toMatchObject({
            recencyScore: column("recency_score"),
            frequencyScore: column("frequency_score"),
            monetaryScore: column("monetary_score"),
          });
          const spent = new Map<string, number>();
          log.user.forEach((user, i) =>
            spent.set(user, (spent.get(user) ?? 0) + (log.properties!["amount"]![i] as number)),
          );
          expect(column("monetary")).toEqual(
            [...spent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum),
          );
        },
      ),
      { numRuns: 50, seed: 22 },
    );
  });

  it("ABC classes", async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        await database.load(log);
        const source = { table: "event log", item: EVENT_SOURCE.event, value: "amount" };
        const rows = await database.rows(abcSql(source, { thresholds: [0.5, 0.8] }));
        const items = [...new Set(log.event)].sort();
        const values = items.map((item) =>
          log.event.reduce(
            (sum, event, i) =>
              sum + (event === item ? (log.properties!["amount"]![i] as number) : 0),
            0,
          ),
        );
        const result = abcAnalysis(items, values, { thresholds: [0.5, 0.8] });
        if (result.status !== "ok") throw new Error(result.status);
        expect(rows).toEqual(
          result.items.map(({ cumulativeShare, ...row }) => ({
            ...row,
            cumulative_share: cumulativeShare,
          })),
        );
      }),
      { numRuns: 50, seed: 23 },
    );
  });

  it("paths to conversions", async () => {
    const touched = eventLogs({
      events: ["visit", "order"],
      stepMs: 6 * 3_600_000,
      steps: 200,
      properties: { channel: fc.constantFrom("ads", "mail", null) },
    });
    await fc.assert(
      fc.asyncProperty(touched, fc.constantFrom(DAY, 30 * DAY), async (log, lookbackMs) => {
        await database.load(log);
        const source = { ...EVENT_SOURCE, channel: "channel" };
        const wanted = { conversion: "order", channel: "channel", lookbackMs };
        const rows = await database.rows(conversionPathsSql(source, wanted));
        const totals = new Map<string, { conversions: number; lost: number }>();
        for (const { channels, conversions, lost = 0 } of conversionPaths(log, wanted)) {
          const total = totals.get(channels.join()) ?? { conversions: 0, lost: 0 };
          totals.set(channels.join(), total);
          total.conversions += conversions;
          total.lost += lost;
        }
        const theirs = rows.map(({ channels, ...row }) => [(channels as string[]).join(), row]);
        expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(totals));
        expect(theirs.length).toBe(totals.size);
      }),
      { numRuns: 60, seed: 28 },
    );
  });

  it("rules between two items", async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.constantFrom(0.2, 0.5), async (log, minSupport) => {
        await database.load(log);
        const source = { table: "event log", transaction: "user id", item: EVENT_SOURCE.event };
        const rows = await database.rows(basketSql(source, { minSupport, minConfidence: 0.5 }));
        const users = [...new Set(log.user)];
        const transactions = users.map((user) => log.event.filter((_, i) => log.user[i] === user));
        const result = marketBasket({ transactions }, { minSupport, minConfidence: 0.5 });
        if (result.status !== "ok") throw new Error(result.status);
        expect(rows.length).toBe(result.rules.length);
        for (const { antecedent, consequent, ...rule } of result.rules) {
          const row = rows.find(
            (r) => r["antecedent"] === antecedent[0] && r["consequent"] === consequent[0],
          );
          for (const [key, value] of Object.entries(rule))
            if (value === null) expect(row![key]).toBeNull();
            else expect(row![key]).toBeCloseTo(value, 12);
        }
      }),
      { numRuns: 50, seed: 24 },
    );
  });
});

describe("market baskets", () => {
  it("finds what counting every subset finds", () => {
    const items = ["a", "b", "c", "d", "e"];
    const baskets = fc.array(fc.uniqueArray(fc.constantFrom(...items)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(baskets, fc.integer({ min: 1, max: 4 }), (transactions, minCount) => {
        const every = Array.from({ length: 2 ** items.length - 1 }, (_, mask) =>
          items.filter((_, i) => (mask + 1) & (1 << i)),
        );
        const expected = every
          .map((set) => ({
            items: set,
            count: transactions.filter((basket) => set.every((item) => basket.includes(item)))
              .length,
          }))
          .filter(({ items: set, count }) => count >= minCount && set.length <= 3);
        const found = frequentItemsets({ transactions }, { minCount, maxLength: 3, limit: 1000 });
        const text = (set: object) => JSON.stringify(set);
        expect(found.map(text).sort()).toEqual(expected.map(text).sort());
      }),
      { numRuns: 100, seed: 25 },
    );
  });

  it("has the textbook's rule {Diapers, Milk} → {Beer}: support 0.4, confidence 2/3", () => {
    // Tan, Steinbach & Kumar (2005), Introduction to Data Mining, section 6.1.
    const transactions = [
      ["bread", "milk"],
      ["bread", "diapers", "beer", "eggs"],
      ["milk", "diapers", "beer", "cola"],
      ["bread", "milk", "diapers", "beer"],
      ["bread", "milk", "diapers", "cola"],
    ];
    const result = marketBasket({ transactions }, { minSupport: 0.4, maxLength: 3 });
    if (result.status !== "ok") throw new Error(result.status);
    const rule = result.rules.find(
      ({ antecedent, consequent }) =>
        antecedent.join() === "diapers,milk" && consequent.join() === "beer",
    );
    expect(rule).toMatchObject({ support: 0.4, confidence: 2 / 3 });
  });

  it("counts weighted transactions like repeated ones", () => {
    const once = [["a", "b"], ["a"], ["b", "c"]];
    const repeated = [["a", "b"], ["a", "b"], ["a"], ["b", "c"], ["b", "c"], ["b", "c"]];
    expect(marketBasket({ transactions: once, counts: [2, 1, 3] })).toEqual(
      marketBasket({ transactions: repeated }),
    );
  });
});

describe("attribution", () => {
  const path = fc.record({
    channels: fc.array(fc.constantFrom("ads", "mail", "search"), { minLength: 1, maxLength: 6 }),
    conversions: fc.integer({ min: 0, max: 9 }),
    lost: fc.integer({ min: 0, max: 9 }),
  });
  const paths = fc.array(path, { minLength: 1, maxLength: 12 });

  it("credits add up to the conversions under every rule", () => {
    fc.assert(
      fc.property(
        paths,
        fc.constantFrom("first", "last", "linear", "position", "time-decay"),
        (list, model) => {
          const aged = list.map((item) => ({ ...item, ages: item.channels.map((_, i) => 90 - i) }));
          for (const result of [attribution(aged, { model }), markovAttribution(aged)]) {
            if (result.status !== "ok") continue;
            const sum = result.channels.reduce((total, { conversions }) => total + conversions, 0);
            expect(sum).toBeCloseTo(result.conversions, 9);
          }
        },
      ),
      { numRuns: 200, seed: 26 },
    );
  });

  it("Markov: the chain converts as often as the paths, a channel in every path is worth all", () => {
    fc.assert(
      fc.property(paths, (list) => {
        const all = list.map((item) => ({ ...item, channels: ["home", ...item.channels] }));
        const result = markovAttribution(all);
        if (result.status !== "ok") return;
        const won = list.reduce((sum, item) => sum + item.conversions, 0);
        const tried = list.reduce((sum, item) => sum + item.conversions + item.lost, 0);
        expect(result.conversionProbability).toBeCloseTo(won / tried, 12);
        const home = result.channels.find(({ channel }) => channel === "home");
        expect(home!.removalEffect).toBeCloseTo(1, 12);
      }),
      { numRuns: 200, seed: 27 },
    );
  });

  it("time decay halves with each half-life", () => {
    const one = { channels: ["old", "new"], ages: [14, 7], conversions: 3 };
    expect(attribution([one], { model: "time-decay" })).toMatchObject({
      channels: [
        { channel: "new", conversions: 2 },
        { channel: "old", conversions: 1 },
      ],
    });
  });

  it("builds paths from events: since the last conversion, within the lookback", () => {
    const log = {
      user: ["ann", "ann", "ann", "ann", "bob", "ann", "ann"],
      event: ["visit", "visit", "order", "visit", "visit", "order", "visit"],
      time: [0, 40, 41, 50, 50, 51, 60].map((day) => day * DAY),
      properties: {
        channel: ["ads", "mail", null, "search", "ads", null, "direct"],
        amount: [null, null, 20, null, null, 5, null],
      },
    };
    const built = conversionPaths(log, {
      conversion: "order",
      channel: "channel",
      value: "amount",
    });
    expect(built).toEqual([
      { channels: ["mail"], ages: [DAY], conversions: 1, value: 20, lost: 0 },
      { channels: ["search"], ages: [DAY], conversions: 1, value: 5, lost: 0 },
      { channels: ["direct"], ages: [0], conversions: 0, value: 0, lost: 1 },
      { channels: ["ads"], ages: [0], conversions: 0, value: 0, lost: 1 },
    ]);
  });
});
