import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../data-loaders/pipeline/openDatabase.ts";
import { runModels } from "./runModels.ts";

/** Two airports 189 miles apart, one abroad without a state. */
const AIRPORTS = `
  select * from (values
    ('AAA', 'Alpha', 'Alphaville', 'AL', 'USA', 35.0, -90.0),
    ('BBB', 'Beta', 'Betatown', 'BE', 'USA', 37.0, -87.6),
    ('CCC', 'Gamma', 'Gamma', 'NA', 'Palau', 7.4, 134.5)
  ) as airport (iata, name, city, state, country, latitude, longitude)`;

/** Raw rows: date, delay, distance, origin, destination, and the rules that must meet them. */
const DIRTY: [string | null, number | null, number | null, string | null, string | null, string][] =
  [
    ["2001-01-01 10:00", 5, 189, "AAA", "BBB", ""],
    ["2001-01-01 10:00", 5, 189, "AAA", "BBB", "repeated_row"],
    ["2001-01-01 10:00", 5, 189, "AAA", "BBB", "repeated_row"],
    ["2001-01-01 10:00", 6, 189, "AAA", "BBB", ""],
    [null, 5, 189, "AAA", "BBB", "missing_value"],
    ["2001-01-01 11:00", null, 189, "AAA", "BBB", "missing_value"],
    ["2001-01-01 11:00", 5, null, "AAA", "BBB", "missing_value"],
    ["2001-01-01 11:00", 5, 189, null, "BBB", "missing_value"],
    ["2001-01-01 11:00", 5, 189, "AAA", null, "missing_value"],
    ["2000-12-31 23:59", 5, 189, "AAA", "BBB", "outside_period"],
    ["2001-07-02 00:00", 5, 189, "AAA", "BBB", "outside_period"],
    ["2001-01-01 12:00", 5, 189, "AAA", "AAA", "same_airport"],
    ["2001-01-01 12:00", 5, 0, "AAA", "BBB", "distance_out_of_range"],
    ["2001-01-01 12:00", 5, 6001, "AAA", "BBB", "distance_out_of_range"],
    ["2001-01-01 12:00", 2881, 189, "AAA", "BBB", "delay_out_of_range"],
    ["2001-01-01 12:00", -2881, 189, "AAA", "BBB", "delay_out_of_range"],
    ["2001-01-01 13:00", 2880, 189, "AAA", "BBB", "late_over_12h"],
    ["2001-01-01 13:00", 720, 189, "AAA", "BBB", "late_over_12h"],
    ["2001-01-01 13:00", 719, 189, "AAA", "BBB", ""],
    ["2001-01-01 13:00", -120, 189, "AAA", "BBB", ""],
    ["2001-01-01 13:00", -121, 189, "AAA", "BBB", "early_over_2h"],
    ["2001-01-01 23:29", 1440, 189, "AAA", "BBB", "late_over_12h"],
    ["2001-01-01 23:30", 1440, 189, "AAA", "BBB", "day_shift_suspected"],
    ["2001-01-02 00:00", 1500, 189, "AAA", "BBB", "day_shift_suspected"],
    ["2001-01-02 00:01", 1440, 189, "AAA", "BBB", "late_over_12h"],
    ["2001-01-02 00:00", 1379, 189, "AAA", "BBB", "late_over_12h"],
    ["2001-01-02 09:00", 0, 500, "AAA", "XXX", "unknown_airport"],
    ["2001-01-02 09:00", 0, 210, "AAA", "BBB", "distance_mismatch"],
    ...Array.from({ length: 8 }, (_, i): (typeof DIRTY)[number] => [
      `2001-01-02 1${i}:00`,
      0,
      189,
      "BBB",
      "AAA",
      "",
    ]),
    ["2001-01-03 08:00", 0, 189, "BBB", "AAA", "partial_day"],
  ];

const text = (value: string | number | null) =>
  value === null ? "null" : typeof value === "number" ? String(value) : `'${value}'`;

const RAW = `
  select row_number, date::timestamp as date, delay::bigint as delay, distance::bigint as distance,
    origin, destination
  from (values ${DIRTY.map(
    ([date, delay, distance, origin, destination], index) =>
      `(${[index + 1, date, delay, distance, origin, destination].map(text).join(", ")})`,
  ).join(",\n")}) as flight (row_number, date, delay, distance, origin, destination)`;

describe("cleaning a dirty fixture", () => {
  let database: Database;
  beforeAll(async () => {
    database = await runModels({ raw_flights: RAW, raw_airports: AIRPORTS });
  });
  afterAll(() => database.close());

  it("meets every row with exactly the rules written beside it", async () => {
    const found = await database.rows<{ row: number; rule: string }>(
      "select row::double as row, rule from rejects where source = 'flights' order by row, rule",
    );
    const expected = DIRTY.flatMap(([, , , , , rule], index) =>
      rule ? [{ row: index + 1, rule }] : [],
    );
    expect(found).toEqual(expected);
  });

  it("takes out rejected rows and no others", async () => {
    const kept = await database.rows<{ flight_id: number }>(
      "select flight_id from fact_flight order by flight_id",
    );
    const rejecting = /missing|outside|same_airport|out_of_range/;
    const expected = DIRTY.flatMap(([, , , , , rule], i) => (rejecting.test(rule) ? [] : [i + 1]));
    expect(kept.map(({ flight_id }) => flight_id)).toEqual(expected);
  });

  it("counts rows in, affected and out for every rule", async () => {
    const rules = await database.rows<{
      rule: string;
      a: number;
      i: number;
      o: number;
      action: string;
    }>(
      `select rule, action, rows_in::double as i, rows_affected::double as a, rows_out::double as o
       from rule_counts where step = 'flights'`,
    );
    const [fact] = await database.rows<{ n: number }>(
      "select count(*)::double as n from fact_flight",
    );
    expect(rules).toHaveLength(12);
    for (const { rule, action, i, a, o } of rules) {
      expect([rule, i]).toEqual([rule, DIRTY.length]);
      expect([rule, a]).toEqual([rule, DIRTY.filter((row) => row[5] === rule).length]);
      expect([rule, o]).toEqual([rule, action === "reject" ? i - a : i]);
    }
    const rejected = rules.filter(({ action }) => action === "reject");
    expect(fact!.n).toBe(DIRTY.length - rejected.reduce((sum, { a }) => sum + a, 0));
  });

  it("classifies extreme delays in the fact table instead of losing them", async () => {
    const rows = await database.rows(
      `select delay_class, count(*)::double as flights from fact_flight
       where delay_class <> 'plausible' group by delay_class order by delay_class`,
    );
    expect(rows).toEqual([
      { delay_class: "day_shift_suspected", flights: 2 },
      { delay_class: "early_over_2h", flights: 1 },
      { delay_class: "late_over_12h", flights: 5 },
    ]);
  });

  it("keeps flights of unknown airports and lists the airport as unknown", async () => {
    const rows = await database.rows(
      "select iata, name, is_known, is_served from dim_airport where not is_known or not is_served order by iata",
    );
    expect(rows).toEqual([
      { iata: "CCC", name: "Gamma", is_known: true, is_served: false },
      { iata: "XXX", name: "Unknown airport XXX", is_known: false, is_served: true },
    ]);
  });

  it("stores a state written NA as missing and says so", async () => {
    expect(
      await database.rows("select iata, state from dim_airport where state is null order by iata"),
    ).toEqual([
      { iata: "CCC", state: null },
      { iata: "XXX", state: null },
    ]);
    expect(await database.rows("select * from rejects where source = 'airports'")).toEqual([
      {
        source: "airports",
        row: "CCC",
        rule: "state_written_na",
        column_name: "state",
        value: "NA",
        action: "repair",
      },
    ]);
  });

  it("marks the day with too few flights and dates the data to the last complete one", async () => {
    expect(await database.rows("select date::varchar as d from dim_date where is_partial")).toEqual(
      [{ d: "2001-01-03" }],
    );
    expect(
      await database.rows(
        "select as_of::varchar as a, partial_from::varchar as p from calendar_facts",
      ),
    ).toEqual([{ a: "2001-01-02", p: "2001-01-03" }]);
  });
});
