import { group } from "d3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { funnel } from "../../../lib/cohorts/funnel.ts";
import type { ParameterValues } from "../../../lib/queries/types.ts";
import { matchingLines, openShopQueries, type ShopQueries } from "./shopQueries.ts";

const FILTERS: [string, ParameterValues][] = [
  ["no filter", {}],
  ["a range in April", { from: "2025-04-05", to: "2025-04-20" }],
  ["an earlier as-of date, one channel", { as_of: "2025-05-11", channels: ["app"] }],
  ["two countries", { countries: ["DE", "FR"] }],
];
const STEPS = ["view", "cart", "checkout", "purchase"];

interface Event {
  readonly id: number;
  readonly day: string;
  readonly hour: number;
  readonly minute: string;
  readonly type: string;
  readonly session: number;
  readonly channel: string;
  readonly country: string;
  readonly timed: boolean;
}

describe("shop, queries of the growth page", () => {
  let open: ShopQueries;
  let all: Event[];
  beforeAll(async () => {
    open = await openShopQueries();
    all = await open.shop.rows<Event>(`select event_id as id, event_date::varchar as day,
      hour(event_ts)::integer as hour, strftime(event_ts, '%H:%M') as minute, event_type as "type",
      session_id as session, channel, country, is_time_known as timed from fact_event order by event_id`);
  });
  afterAll(() => open.shop.remove());

  const select = (filter: ParameterValues) => {
    const chosen = (name: string, value: string) => {
      const list = (filter[name] ?? []) as readonly string[];
      return list.length === 0 || list.includes(value);
    };
    return all.filter(
      ({ day, channel, country }) =>
        day >= ((filter["from"] as string) ?? "") &&
        day < ((filter["to"] as string) ?? "9") &&
        day <= ((filter["as_of"] as string) ?? "9") &&
        chosen("channels", channel) &&
        chosen("countries", country),
    );
  };

  describe.each(FILTERS)("%s, against plain TypeScript over the events", (_, filter) => {
    it("hourly_activity: all 24 hours, one of them the peak", async () => {
      const events = select(filter).filter(({ timed }) => timed);
      const rows = await open.run("hourly_activity", filter);
      const counts = Array.from({ length: 24 }, (_hour, hour) =>
        events.filter((event) => event.hour === hour),
      );
      expect(rows.map((row) => row["event_hour"])).toEqual([...counts.keys()]);
      for (const [hour, row] of rows.entries()) {
        const of = (type: string) => counts[hour]!.filter((event) => event.type === type).length;
        expect(row).toMatchObject({
          events: counts[hour]!.length,
          views: of("view"),
          carts: of("cart"),
          checkouts: of("checkout"),
          purchases: of("purchase"),
        });
        expect(row["share"]).toBeCloseTo(counts[hour]!.length / events.length, 12);
      }
      const most = Math.max(...counts.map(({ length }) => length));
      const peaks = rows.filter((row) => row["is_peak"]);
      expect(peaks.map((row) => row["event_hour"])).toEqual([
        counts.findIndex(({ length }) => length === most),
      ]);
    });

    // The funnel of the method library, itself held to other tools: users are visits here, times
    // the events' numbers, so that events without a known time keep their place.
    it.each([
      ["loose", { order: "ordered" as const }],
      ["strict", { order: "strict" as const, entry: "first" as const }],
    ])("session_funnel: %s counting", async (counting, options) => {
      const events = select(filter);
      const log = {
        user: events.map(({ session }) => String(session)),
        time: events.map(({ id }) => id),
        event: events.map(({ type }) => type),
      };
      const found = funnel(log, { steps: STEPS, windowMs: 1e12, ...options });
      const expected =
        found.status === "ok" ? found.steps.map(({ reached }) => reached) : [0, 0, 0, 0];
      const rows = (await open.run("session_funnel", filter)).filter(
        (row) => row["counting"] === counting,
      );
      expect(rows.map((row) => row["step_name"])).toEqual(STEPS);
      expect(rows.map((row) => row["sessions"])).toEqual(expected);
    });

    it.each([1, 3, 6])("activity_windows: %i hours against the best, day by day", async (hours) => {
      const events = select(filter).filter(({ timed }) => timed);
      const days = [...group(events, ({ day }) => day).values()];
      const shares = days.map((own) =>
        Array.from({ length: 24 }, (_start, start) => {
          const isIn = ({ hour }: Event) => (hour - start + 24) % 24 < hours;
          return own.filter(isIn).length / own.length;
        }),
      );
      const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
      const variance = (values: readonly number[]) =>
        mean(values.map((value) => (value - mean(values)) ** 2)) *
        (values.length / (values.length - 1));
      const means = Array.from({ length: 24 }, (_start, start) =>
        mean(shares.map((day) => day[start]!)),
      );
      const all = await open.run("activity_windows", filter);
      expect(all).toHaveLength(6 * 24);
      const rows = all.filter((row) => row["hours"] === hours);
      const best = rows.findIndex((row) => row["is_best"]);
      expect(rows.filter((row) => row["is_best"])).toHaveLength(1);
      expect(means[best]).toBeCloseTo(Math.max(...means), 12);
      for (const [start, row] of rows.entries()) {
        const gaps = shares.map((day) => day[best]! - day[start]!);
        expect(row).toMatchObject({
          start_hour: start,
          end_hour: (start + hours) % 24,
          days: days.length,
        });
        expect(row["mean_share"]).toBeCloseTo(means[start]!, 9);
        expect(row["variance_share"]).toBeCloseTo(variance(shares.map((day) => day[start]!)), 9);
        expect(row["mean_gap"]).toBeCloseTo(mean(gaps), 9);
        expect(row["variance_gap"]).toBeCloseTo(variance(gaps), 9);
      }
    });

    it("retention_cohorts: who orders again, month by month", async () => {
      const others = { ...filter, from: null, to: null };
      const asOf = (filter["as_of"] as string) ?? "2025-06-30";
      const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
      const customers = [
        ...group(matchingLines(open.lines, others), ({ customer }) => customer).values(),
      ].map((lines) => {
        const months = [...new Set(lines.map(({ day }) => index(day)))].sort((a, b) => a - b);
        return { first: months[0]!, months };
      });
      const rows = await open.run("retention_cohorts", others);
      const firsts = [...new Set(rows.map((row) => index(row["cohort"] as string)))];
      expect(Math.min(...firsts)).toBe(index(asOf) - 11);
      expect(Math.max(...firsts)).toBeLessThanOrEqual(index(asOf));
      for (const row of rows) {
        const first = index(row["cohort"] as string);
        const own = customers.filter((customer) => customer.first === first);
        const month = first + Number(row["age"]);
        const end = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0));
        expect(row).toMatchObject({
          size: own.length,
          returned: own.filter(({ months }) => months.includes(month)).length,
          is_complete: end.toISOString().slice(0, 10) <= asOf,
        });
      }
    });
  });

  it("recorded_day: running totals of the last day with events", async () => {
    const rows = await open.run("recorded_day", { as_of: "2025-05-20" });
    const events = all.filter(({ day, timed }) => day === "2025-05-20" && timed);
    const minutes = [...new Set(events.map(({ minute }) => minute))].sort();
    expect(rows).toHaveLength(minutes.length);
    for (const [index, row] of rows.entries()) {
      const until = events.filter(({ minute }) => minute <= minutes[index]!);
      expect(row).toMatchObject({
        events: events.filter(({ minute }) => minute === minutes[index]).length,
        events_so_far: until.length,
        visits_so_far: new Set(until.map(({ session }) => session)).size,
        purchases_so_far: until.filter(({ type }) => type === "purchase").length,
      });
      expect(String(row["arrived_at"])).toContain(minutes[index]);
    }
  });

  it("says 0 and undefined where there is nothing: the marketplace leaves no events", async () => {
    const none = { channels: ["marketplace"] };
    const hours = await open.run("hourly_activity", none);
    expect(hours.map((row) => [row["events"], row["share"], row["is_peak"]])).toEqual(
      Array.from({ length: 24 }, () => [0, null, false]),
    );
    const steps = await open.run("session_funnel", none);
    expect(steps.map((row) => row["sessions"])).toEqual(Array.from({ length: 8 }, () => 0));
    expect(await open.run("activity_windows", none)).toEqual([]);
  });

  it("the summary tables hold every event and every visit once", async () => {
    const sum = (sql: string) => open.shop.value(sql);
    expect(await sum("select sum(events)::integer from agg_event_hour")).toBe(
      all.filter(({ timed }) => timed).length,
    );
    expect(await sum("select sum(sessions)::integer from agg_session_day")).toBe(
      new Set(all.map(({ session }) => session)).size,
    );
  });
});
