import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, rollup, sum } from "d3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadQueries } from "../../../data-loaders/bake/loadQueries.ts";
import { loadPlan } from "../../../data-loaders/pipeline/loadPlan.ts";
import { openDatabase, type Database } from "../../../data-loaders/pipeline/openDatabase.ts";
import { boundSql } from "../../../lib/queries/boundSql.ts";
import type { ParameterValues } from "../../../lib/queries/types.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";

interface Flight {
  readonly at: Date;
  readonly origin: string;
  readonly destination: string;
  readonly delay: number;
}

/** Seven weeks from Monday 1 January 2001, three airports, some days bad at one of them. */
function makeFlights(): Flight[] {
  const random = createRandom(3);
  const codes = ["AAA", "BBB", "CCC"];
  return Array.from({ length: 49 }, (_, i) =>
    codes.flatMap((origin, place) =>
      Array.from({ length: 8 + 4 * place }, (__, j) => {
        const late = i === 30 && origin === "CCC" ? 70 : 0;
        return {
          at: new Date(Date.UTC(2001, 0, 1 + i, 5 + ((j * 5) % 19), 20)),
          origin,
          destination: codes[(place + 1 + (j % 2)) % 3]!,
          delay: Math.round(-5 + late + 12 * random.gamma(1, 1) + 3 * random.normal()),
        };
      }),
    ),
  ).flat();
}

const flights = makeFlights();
const day = (flight: Flight) => flight.at.toISOString().slice(0, 10);
const onTime = (rows: readonly Flight[]) => rows.filter(({ delay }) => delay < 15).length;
const delays = (rows: readonly Flight[]) => sum(rows, ({ delay }) => delay);
/** The hour a late flight was to leave at, when it left as late as it arrived. */
const plannedHour = ({ at, delay }: Flight) =>
  new Date(at.getTime() - Math.max(0, delay) * 60_000).getUTCHours();
const of = (origin: string) => flights.filter((flight) => flight.origin === origin);
const byDay = <T>(rows: readonly Flight[], value: (rows: Flight[]) => T) =>
  rollup(rows as Flight[], value, day);

const RAW: Readonly<Record<string, string>> = {
  raw_fact_flight: `select i as flight_id, departed_at::timestamp as departed_at,
    departed_at::timestamp::date as flight_date, hour(departed_at::timestamp)::smallint as departure_hour,
    origin, destination, 100::smallint as distance_mi, delay::smallint as arrival_delay_min,
    if(delay > 60, 'late_over_12h', 'plausible') as delay_class
    from (values ${flights.map(({ at, origin, destination, delay }, i) => `(${i + 1}, '${at.toISOString().slice(0, 19)}', '${origin}', '${destination}', ${delay})`).join(",")})
    as rows(i, departed_at, origin, destination, delay)`,
  raw_dim_airport: `select iata, iata as name, iata as city, 'TX' as state, 30.0 as latitude,
    -90.0 as longitude, true as is_known, true as is_served from (values ('AAA'), ('BBB'), ('CCC')) as a(iata)`,
  raw_dim_date: `select distinct flight_date as date, date_trunc('month', flight_date)::date as month,
    isodow(flight_date)::smallint as weekday, dayname(flight_date) as weekday_name,
    36 as day_flights, false as is_partial from raw_fact_flight`,
  raw_agg_route_day: `select origin, destination, distance_mi, flight_date, count(*) as flights,
    count(*) filter (arrival_delay_min < 15) as on_time, sum(arrival_delay_min) as delay_sum_min
    from raw_fact_flight group by all`,
  raw_outline: "select 1 as ring, 1 as point, 0.0 as longitude, 0.0 as latitude",
};

let database: Database;
const queries = new Map((await loadQueries(".", "flights_profiles")).map((one) => [one.name, one]));

beforeAll(async () => {
  const plan = await loadPlan("flights_profiles");
  database = await openDatabase({ temporary: mkdtempSync(join(tmpdir(), "profiles-")) });
  for (const [name, sql] of Object.entries(RAW))
    await database.run(`create view ${name} as ${sql}`);
  for (const { name, materialized, sql } of plan.models)
    await database.run(`create ${materialized} ${name} as ${sql}`);
});
afterAll(() => database.close());

type Found = Record<string, number> & Record<string, string>;
const run = (name: string, values: ParameterValues = {}, select = "*") => {
  const query = queries.get(name)!;
  const defaults = Object.fromEntries(query.parameters.map((each) => [each.name, each.default]));
  return database.rows<Found>(
    `select ${select} from (${boundSql(query, { ...defaults, ...values })})`,
  );
};

describe("profiles of the flights, against plain TypeScript over the flights", () => {
  it("airport_profiles: shares, the spread between days, and parts of the day", async () => {
    const rows = await run(
      "airport_profiles",
      { min_flights: 1 },
      "* replace (flights::double as flights)",
    );
    expect(rows.map((row) => row["iata"])).toEqual(["CCC", "BBB", "AAA"]);
    for (const row of rows) {
      const mine = of(row["iata"]!);
      const share = onTime(mine) / mine.length;
      const days = [...byDay(mine, (each) => (onTime(each) - share * each.length) ** 2).values()];
      expect(row["on_time_share"]).toBeCloseTo(share, 7);
      expect(row["share_variance"]).toBeCloseTo(((49 / 48) * sum(days)) / mine.length ** 2, 9);
      const morning = mine.filter((flight) => plannedHour(flight) >= 5 && plannedHour(flight) < 11);
      expect(row["morning_delay_min"]).toBeCloseTo(delays(morning) / morning.length, 3);
      const evening = mine.filter((flight) => plannedHour(flight) >= 17);
      expect(row["evening_delay_min"]).toBeCloseTo(delays(evening) / evening.length, 3);
    }
  });

  it("hour_cells: sums by day and hour, as departed and as estimated", async () => {
    const select =
      "flight_date::varchar as d, hour::double as h, flights::double as n, delay_sum_min::double as s, all_squares_min2::double as q";
    for (const [hours_by, hour] of [
      [[], ({ at }: Flight) => at.getUTCHours()],
      [["scheduled"], plannedHour],
    ] as const) {
      const rows = await run("hour_cells", { hours_by: [...hours_by] }, select);
      const kept = flights.filter((flight) => hour(flight) >= 5);
      expect(sum(rows, (row) => row["n"]!)).toBe(kept.length);
      const row = rows[100]!;
      const mine = kept.filter((flight) => day(flight) === row["d"] && hour(flight) === row["h"]);
      expect([row["n"], row["s"]]).toEqual([mine.length, delays(mine)]);
      expect(row["q"]).toBe(sum(kept, ({ delay }) => delay ** 2));
    }
  });

  it("delay_bins: every flight is in one bin, and in its own", async () => {
    const rows = await run(
      "delay_bins",
      {},
      "low_min::double as low, high_min::double as high, flights::double as n",
    );
    expect(sum(rows, (row) => row["n"]!)).toBe(flights.length);
    for (const { low, high, n } of rows)
      expect(n).toBe(
        flights.filter(({ delay }) => delay >= (low ?? -1e9) && delay <= (high ?? 1e9)).length,
      );
  });

  it("route_network: both directions are one pair", async () => {
    const rows = await run(
      "route_network",
      {},
      "pair, flights::double as n, on_time_share, pairs::double as pairs",
    );
    expect(rows.map((row) => row["pair"]).sort()).toEqual(["AAA–BBB", "AAA–CCC", "BBB–CCC"]);
    for (const row of rows) {
      const mine = flights.filter(
        ({ origin, destination }) => [origin, destination].sort().join("–") === row["pair"],
      );
      expect([row["n"], row["on_time_share"], row["pairs"]]).toEqual([
        mine.length,
        Math.round((1e6 * onTime(mine)) / mine.length) / 1e6,
        3,
      ]);
    }
  });

  it("airport_days: finds the planted day and its score", async () => {
    const select =
      "flight_date::varchar as d, iata, z, is_flagged, usual_share, searched::double as searched";
    const [row] = await run("airport_days", { airport_day_flights: 5, airport_z: 4 }, select);
    expect(row).toMatchObject({ d: "2001-01-31", iata: "CCC", is_flagged: true, searched: 3 * 49 });
    const angle = (rows: readonly Flight[]) => 2 * Math.asin(Math.sqrt(onTime(rows) / rows.length));
    const off = ["AAA", "BBB", "CCC"].flatMap((origin) => {
      const angles = byDay(of(origin), angle);
      const level = median(angles.values())!;
      return [...angles].map(([date, value]) => ({ origin, date, off: value - level, level }));
    });
    const weekday = (date: string) => new Date(`${date}T00:00Z`).getUTCDay();
    const shifts = rollup(
      off,
      (rows) => median(rows, (each) => each.off)!,
      ({ date }) => weekday(date),
    );
    const residuals = off
      .filter(({ origin }) => origin === "CCC")
      .map((each) => ({ ...each, left: each.off - shifts.get(weekday(each.date))! }));
    const scale = 1.4826 * median(residuals, ({ left }) => Math.abs(left))!;
    const bad = residuals.find(({ date }) => date === "2001-01-31")!;
    expect(row!["z"]).toBeCloseTo(bad.left / scale, 8);
    expect(row!["usual_share"]).toBeCloseTo(
      Math.sin((bad.off + bad.level - bad.left) / 2) ** 2,
      10,
    );
  });

  it("day_airports: excess minutes against all other days", async () => {
    const rows = await run("day_airports", { day: "2001-01-31" }, "iata, excess_min, excess_share");
    expect(rows[0]!["iata"]).toBe("CCC");
    for (const row of rows) {
      const mine = of(row["iata"]!);
      const that = mine.filter((flight) => day(flight) === "2001-01-31");
      const other = mine.filter((flight) => day(flight) !== "2001-01-31");
      const usual = delays(other) / other.length;
      expect(row["excess_min"]).toBeCloseTo(delays(that) - that.length * usual, 8);
    }
  });

  it("holidays follow their rules, and days know the nearest one", async () => {
    const rows = await database.rows<Found>(
      "select date::varchar as d, name from holiday where year(date) = 2001 order by d",
    );
    expect(rows.map((row) => `${row["d"]} ${row["name"]}`)).toEqual([
      "2001-01-01 New Year's Day",
      "2001-01-15 Martin Luther King Day",
      "2001-02-19 Presidents' Day",
      "2001-04-15 Easter Sunday",
      "2001-05-28 Memorial Day",
      "2001-07-04 Independence Day",
      "2001-09-03 Labor Day",
      "2001-10-08 Columbus Day",
      "2001-11-11 Veterans Day",
      "2001-11-22 Thanksgiving",
      "2001-12-25 Christmas Day",
    ]);
    const [near] = await database.rows<Found>(
      "select holiday, holiday_offset_days::double as n, is_holiday_period from dim_date where date = '2001-02-15'",
    );
    expect(near).toEqual({ holiday: "Presidents' Day", n: -4, is_holiday_period: true });
  });
});
