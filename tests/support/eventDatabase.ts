import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import type { EventLog } from "../../lib/cohorts/eventLog.ts";
import type { GeneratedQuery } from "../../lib/cohorts/sql/sqlBinder.ts";
import { compileQuery } from "../../lib/queries/compileQuery.ts";

/** A row with plain values; counts as numbers. */
export type SqlRow = Record<string, unknown>;

/** The columns of `eventDatabase`'s table, with a name that needs quoting. */
export const EVENT_SOURCE = {
  table: "event log",
  user: "user id",
  event: 'the "event"',
  time: "occurred at",
};

/** Statements that make the table of a log. */
export function eventTableSql(log: EventLog): string[] {
  const names = Object.keys(log.properties ?? {});
  const columns = names.map((name) => `, "${name}" ${typeOf(log.properties![name]!)}`).join("");
  const rows = log.user.map((user, i) => {
    const values = names.map((name) => `, ${literal(log.properties![name]![i]!)}`).join("");
    return `(${literal(user)}, ${literal(log.event[i]!)}, make_timestamp(${log.time[i]! * 1000})${values})`;
  });
  const make = `create or replace table "event log" ("user id" varchar, "the ""event""" varchar, "occurred at" timestamp${columns})`;
  return rows.length > 0 ? [make, `insert into "event log" values ${rows.join(", ")}`] : [make];
}

/** Native DuckDB that holds one event log at a time as table `event log`. */
export async function eventDatabase() {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    async load(log: EventLog): Promise<void> {
      for (const statement of eventTableSql(log)) await connection.run(statement);
    },
    async rows(query: GeneratedQuery): Promise<SqlRow[]> {
      const { sql, values } = compileQuery(query, query.values);
      const reader = await connection.runAndReadAll(sql, [...values]);
      return reader.getRowObjectsJS().map(plainRow);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Small event logs with ties: few users, events and moments. */
export function eventLogs(options: {
  events: readonly string[];
  /** Times are whole multiples of `stepMs`, `steps` of them. */
  stepMs: number;
  steps: number;
  minLength?: number;
  maxLength?: number;
  properties?: Record<string, fc.Arbitrary<string | number | null>>;
}): fc.Arbitrary<EventLog> {
  const { events, stepMs, steps, minLength = 1, maxLength = 40, properties = {} } = options;
  const start = Date.UTC(2024, 1, 27);
  const row = fc.record({
    user: fc.constantFrom("ann", "bob", "cid", "dée"),
    event: fc.constantFrom(...events),
    time: fc.integer({ min: 0, max: steps }).map((k) => start + k * stepMs),
    ...properties,
  });
  return fc.array(row, { minLength, maxLength }).map((rows) => ({
    user: rows.map((item) => item.user),
    event: rows.map((item) => item.event),
    time: rows.map((item) => item.time),
    properties: Object.fromEntries(
      Object.keys(properties).map((name) => [
        name,
        rows.map((item) => (item as unknown as Record<string, string | number | null>)[name]!),
      ]),
    ),
  }));
}

const typeOf = (values: readonly unknown[]) =>
  values.some((value) => typeof value === "number") ? "double" : "varchar";

const literal = (value: unknown) =>
  typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);

function plainRow(row: Record<string, unknown>): SqlRow {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]));
}

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return Array.isArray(value) ? value.map(plain) : value;
}
