import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadQueries } from "../../../data-loaders/bake/loadQueries.ts";
import type { Database } from "../../../data-loaders/pipeline/openDatabase.ts";
import { boundSql } from "../../../lib/queries/boundSql.ts";
import type { ParameterValues } from "../../../lib/queries/types.ts";
import { summarizeCounts } from "../../../lib/statistics/summarizeCounts.ts";
import { runModels } from "../../data-loaders/flights/runModels.ts";

const none = { from: null, to: null, airports: [], min_distance: null, max_distance: null };

/** Filters, and the same as a condition on the fact table, written apart from the queries. */
const FILTERS: [string, ParameterValues, string][] = [
  ["no filter", none, "true"],
  [
    "a week",
    { ...none, from: "2001-02-05", to: "2001-02-12" },
    "departed_at between '2001-02-05 00:00' and '2001-02-11 23:59:59'",
  ],
  ["the partial day", { ...none, from: "2001-07-01" }, "departed_at >= '2001-07-01'"],
  ["three airports", { ...none, airports: ["ATL", "ORD", "ACY"] }, "origin in ('ATL','ORD','ACY')"],
  [
    "middle distances",
    { ...none, min_distance: 236, max_distance: 1947 },
    "distance_mi between 236 and 1947",
  ],
  [
    "everything at once",
    {
      from: "2001-03-31",
      to: "2001-06-02",
      airports: ["PHX", "HNL"],
      min_distance: 300,
      max_distance: 3000,
    },
    `departed_at between '2001-03-31 00:00' and '2001-06-01 23:59:59'
     and origin in ('PHX','HNL') and distance_mi between 300 and 3000`,
  ],
];

const SHARES = `count(*)::double as flights,
  count(*) filter (arrival_delay_min <= 14)::double as on_time,
  avg((arrival_delay_min <= 14)::integer) as on_time_share,
  avg((arrival_delay_min > 59)::integer) as late_60_share,
  avg(arrival_delay_min) as mean_delay_min`;

/** Queries by group: what the fact table says on its own. */
const GROUPS: [string, string, string, string?][] = [
  ["by_month", "date_trunc('month', departed_at)::date::varchar", "month::varchar"],
  ["by_weekday", "isodow(departed_at)::varchar", "weekday::varchar"],
  ["by_weekday_hour", "hour(departed_at)::varchar", "departure_hour::varchar", "weekday is null"],
  [
    "by_weekday_hour",
    "isodow(departed_at) || ' ' || hour(departed_at)",
    "weekday || ' ' || departure_hour",
    "weekday is not null",
  ],
  ["daily", "departed_at::date::varchar", "flight_date::varchar"],
  ["by_airport", "origin", "iata"],
];

type Figures = Record<string, number> & { key: string };

const queries = new Map((await loadQueries(".", "flights")).map((query) => [query.name, query]));
let database: Database;
beforeAll(async () => {
  database = await runModels();
});
afterAll(() => database.close());

describe.each(FILTERS)("with %s", (_, values, condition) => {
  const run = (name: string, select: string, more: ParameterValues = {}, where = "true") => {
    const query = queries.get(name)!;
    const known = Object.fromEntries(
      query.parameters.map((parameter) => [
        parameter.name,
        { ...values, ...more }[parameter.name] ?? parameter.default,
      ]),
    );
    return database.rows<Figures>(
      `select ${select} from (${boundSql(query, known)}) where ${where} order by all`,
    );
  };
  const fact = (select: string, rest = "") =>
    database.rows<Figures>(`select ${select} from fact_flight where ${condition} ${rest}`);
  const figures =
    "flights::double as flights, on_time::double as on_time, on_time_share, late_60_share, mean_delay_min";

  it.each(GROUPS)(
    "%s gives exactly what the flights say",
    async (name, factKey, queryKey, where = "true") => {
      const found = await run(name, `${queryKey} as key, ${figures}`, {}, where);
      const expected = await fact(`${factKey} as key, ${SHARES}`, "group by key order by all");
      expectEqual(found, expected);
    },
  );

  it("headline gives exactly what the flights say", async () => {
    const found = await run("headline", `'all' as key, ${figures}`);
    expectEqual(found, await fact(`'all' as key, ${SHARES}`));
  });

  it("worst_routes ranks what the flights say", async () => {
    const found = await run("worst_routes", `origin || destination as key, ${figures}`, {
      min_flights: 100,
      limit: 12,
    });
    const expected = await fact(
      `origin || destination as key, ${SHARES}`,
      `group by origin, destination, distance_mi having count(*) >= 100
       order by on_time_share, origin, destination limit 12`,
    );
    expectEqual(
      found,
      expected.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    );
  });

  it("delay_counts and the summary of it give the engine's own quantiles", async () => {
    const counts = await run(
      "delay_counts",
      "arrival_delay_min::double as value, flights::double as n",
    );
    const summary = summarizeCounts(
      counts.map(({ value }) => value!),
      counts.map(({ n }) => n!),
    );
    const expected = await fact(
      `'all' as key, count(*)::double as n, median(arrival_delay_min)::double as median,
       quantile_cont(arrival_delay_min::double, 0.25) as "lowerQuartile",
       quantile_cont(arrival_delay_min::double, 0.75) as "upperQuartile",
       quantile_cont(arrival_delay_min::double, 0.95) as p95,
       quantile_cont(arrival_delay_min::double, 0.99) as p99,
       mad(arrival_delay_min::double) as mad`,
    );
    expectEqual([{ key: "all", ...summary } as unknown as Figures], expected);
  });

  it.runIf(values["min_distance"] === null)(
    "explore_cube counts each flight in its own bins",
    async () => {
      const found = await run(
        "explore_cube",
        "departure_hour || ' ' || delay_from_min || ' ' || distance_from_mi as key, flights::double as n",
      );
      const expected = await fact(
        `hour(departed_at) || ' ' || greatest(-60, least(175, 5 * floor(arrival_delay_min / 5.0)))::integer
         || ' ' || least(2800, 200 * floor(distance_mi / 200.0))::integer as key, count(*)::double as n`,
        "group by key order by all",
      );
      expectEqual(found, expected);
    },
  );

  it("worst_days are complete days in order of their share", async () => {
    const days = await run("worst_days", "flight_date::varchar as key, on_time_share", {
      limit: 5,
    });
    const expected = await fact(
      "departed_at::date::varchar as key, avg((arrival_delay_min < 15)::integer) as on_time_share",
      "and departed_at < '2001-07-01' group by key order by on_time_share, key limit 5",
    );
    expectEqual(
      days,
      expected.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    );
  });
});

/** Shares and means may differ in the last bit: sums are divided in another order. */
function expectEqual(found: readonly Figures[], expected: readonly Figures[]) {
  expect(found.length).toBe(expected.length);
  for (const [index, row] of expected.entries())
    for (const [name, value] of Object.entries(row)) {
      const got = found[index]![name];
      if (typeof value === "number" && !Number.isInteger(value))
        expect(Math.abs(Number(got) - value), `${name} of ${row.key}`).toBeLessThan(
          1e-12 * Math.max(1, Math.abs(value)),
        );
      else expect(got, `${name} of ${row.key}`).toBe(value);
    }
}
