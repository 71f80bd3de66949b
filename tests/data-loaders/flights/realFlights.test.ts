import { afterAll, beforeAll, describe, expect, it } from "vitest";
import files from "../../../data/flights/files.json" with { type: "json" };
import type { Database } from "../../../data-loaders/pipeline/openDatabase.ts";
import { resolvePackageFile } from "../../../data-loaders/sources/flights/resolvePackageFile.ts";
import { runModels } from "./runModels.ts";

const RAW = `read_parquet('${resolvePackageFile(files, "flights-3m.parquet")}')`;

/** Queries that must return no rows, by what they would reveal. */
const SANITY = {
  "more punctual flights than flights": "from agg_route_day where on_time + late_60 > flights",
  "a route with two distances":
    "select origin, destination from route group by all having count(*) > 1",
  "a route that leaves and arrives at the same airport": "from route where origin = destination",
  "a day without flights": "from dim_date where day_flights = 0",
  "an hour that is not the departure's":
    "from fact_flight where departure_hour <> hour(departed_at) or flight_date <> departed_at::date",
  "an airport served outside the United States and its territories":
    "from dim_airport where is_served and country <> 'USA'",
  "a great-circle distance far from the reported one":
    "from route where abs(distance - great_circle_mi) > 10 + 0.02 * great_circle_mi",
};

describe("the real flights", () => {
  let database: Database;
  const one = async <T>(sql: string) => (await database.rows<T>(sql))[0]!;
  beforeAll(async () => {
    database = await runModels();
  });
  afterAll(() => database.close());

  it("come through cleaning complete: 3,000,000 in, none rejected, 3,000,000 out", async () => {
    const rejected = await one<{ n: number }>(
      "select sum(rows_affected)::double as n from rule_counts where action = 'reject'",
    );
    const fact = await one<{ n: number }>("select count(*)::double as n from fact_flight");
    expect([rejected.n, fact.n]).toEqual([0, 3_000_000]);
  });

  it("are flagged where they are odd", async () => {
    const rules = await database.rows<{ rule: string; n: number }>(
      `select rule, rows_affected::double as n from rule_counts
       where rows_affected > 0 order by rule`,
    );
    expect(Object.fromEntries(rules.map(({ rule, n }) => [rule, n]))).toEqual({
      day_shift_suspected: 25,
      early_over_2h: 3,
      late_over_12h: 155,
      partial_day: 6,
      repeated_row: 191,
      state_written_na: 12,
    });
  });

  it("repeat rows as often as comparing all five columns says", async () => {
    const { n } = await one<{ n: number }>(
      `select count(*)::double - (select count(*) from (select distinct * from ${RAW}))::double as n
       from ${RAW}`,
    );
    expect(n).toBe(191);
  });

  it("hold the extreme delays of the source", async () => {
    const limits = "min(%)::double as low, max(%)::double as high";
    const fact = await one(
      `select ${limits.replaceAll("%", "arrival_delay_min")} from fact_flight`,
    );
    expect(fact).toEqual({ low: -1116, high: 1688 });
    expect(fact).toEqual(await one(`select ${limits.replaceAll("%", "delay")} from ${RAW}`));
  });

  it("suspect a day's shift almost only of one nightly flight", async () => {
    const rows = await database.rows(
      `select origin, destination, count(*)::double as flights from fact_flight
       where delay_class = 'day_shift_suspected' group by all`,
    );
    expect(rows).toEqual([{ origin: "PHX", destination: "DTW", flights: 25 }]);
  });

  it("end with six midnight departures that make up the partial day", async () => {
    expect(
      await database.rows("select date::varchar as d, day_flights from dim_date where is_partial"),
    ).toEqual([{ d: "2001-07-01", day_flights: 6 }]);
    expect(
      await one(
        `select count(*)::double as n, max(departed_at)::varchar as last from fact_flight
         where flight_date = '2001-07-01'`,
      ),
    ).toEqual({ n: 6, last: "2001-07-01 00:00:00" });
  });

  it("give the published monthly on-time shares straight from the raw file", async () => {
    // A different route: minutes late as text patterns of sums, no star, no cube.
    const independent = await database.rows(
      `select strftime(date, '%Y-%m') as month, sum(case when delay >= 15 then 0 else 1 end)::double as on_time,
         count(*)::double as flights
       from ${RAW} group by 1 order by 1`,
    );
    const published = await database.rows(
      `select strftime(month, '%Y-%m') as month, sum(on_time)::double as on_time, sum(flights)::double as flights
       from agg_route_day join dim_date on date = flight_date group by 1 order by 1`,
    );
    expect(published).toEqual(independent);
    expect(published).toHaveLength(7);
  });

  it("add up by route and day to exactly the flights", async () => {
    const differences = await database.rows(
      `(select origin, destination, distance_mi, flight_date, flights, on_time, late_60, delay_sum_min
        from agg_route_day)
       except
       (select origin, destination, distance, date::date, count(*), count(*) filter (delay < 15),
          count(*) filter (delay >= 60), sum(delay)
        from ${RAW} group by all)`,
    );
    expect(differences).toEqual([]);
    expect(await one("select sum(flights)::double as n from agg_route_day")).toEqual({
      n: 3_000_000,
    });
  });

  it.each(Object.entries(SANITY))("do not hold %s", async (_, sql) => {
    expect(await database.rows(`${sql} limit 3`)).toEqual([]);
  });
});
