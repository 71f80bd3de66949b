import { DuckDBInstance } from "@duckdb/node-api";
import { loadQueries } from "../../../data-loaders/bake/loadQueries.ts";
import { runNative } from "../../../data-loaders/bake/runNative.ts";
import { compileQuery } from "../../../lib/queries/compileQuery.ts";
import { resolveDefaults } from "../../../lib/queries/resolveDefaults.ts";
import { toColumnar } from "../../../lib/queries/toColumnar.ts";
import type { ParameterValues } from "../../../lib/queries/types.ts";

export type ResultRow = Record<string, string | number | boolean | null>;

/** The last day of the fixture. */
const AS_OF = "2025-03-10";

/** Tables small enough to be answered by hand. */
const TABLES = `
create table fact_order as from (values
  (1, timestamp '2025-03-10 08:01', 'group', 10.0, 'completed', 'Alpha', 'Tea', 'completed', timestamp '2025-03-09', 4.0, null),
  (2, timestamp '2025-03-10 08:04', 'individual', 5.0, 'completed', 'Alpha', 'Tea', null, null, 6.0, null),
  (3, timestamp '2025-03-10 08:05', 'individual', 7.0, 'paid', 'Beta', 'Rice', null, null, 30.0, null),
  (4, timestamp '2025-03-09 09:10', 'group', 20.0, 'refunded', 'Beta', 'Rice', 'expired', timestamp '2025-03-09 10:00', 2.0, 3.0),
  (5, timestamp '2025-03-08 09:10', 'group', 30.0, 'refunded', 'Beta', 'Rice', 'expired', timestamp '2025-03-08 10:00', 2.0, 30.0),
  (6, timestamp '2025-03-07 09:10', 'group', 40.0, 'paid', 'Beta', 'Rice', 'expired', timestamp '2025-03-07 12:00', 2.0, null),
  (7, timestamp '2025-03-07 09:20', 'group', 50.0, 'completed', 'Beta', 'Rice', 'expired', timestamp '2025-03-07 12:00', 2.0, null),
  (8, timestamp '2025-03-10 09:20', 'group', 60.0, 'paid', 'Beta', 'Rice', 'expired', timestamp '2025-03-10 20:00', null, null),
  (9, timestamp '2025-03-03 08:30', 'individual', 1.0, 'completed', 'Alpha', 'Tea', null, null, 5.0, null)
) as rows(order_id, order_ts, order_kind, total_usd, status, vendor, product, group_status,
  group_expires_at, accept_minutes, refund_hours);
alter table fact_order add column order_date date;
update fact_order set order_date = order_ts::date;
alter table fact_order add column user_id integer default 7;
alter table fact_order add column group_id integer default 9;
create table planted_truth as from (values
  ('orders per day 01', 'orders per day', 'Saturday relative to Tuesday', 1.5, null::timestamp, null::timestamp),
  ('orders per day 03', 'orders per day', 'outage', 0.25, timestamp '2025-01-15', timestamp '2025-01-16'),
  ('refunds 01', 'refunds', 'late', 72, timestamp '2025-03-08', timestamp '2025-03-09'),
  ('refunds 02', 'refunds', 'kept', 1, null, null),
  ('refunds 03', 'refunds', 'booked', 1, null, null),
  ('api latency 01', 'api latency', 'GET /deals', 7, timestamp '2025-03-10 10:00', timestamp '2025-03-10 10:15'),
  ('vendors 01', 'vendors', 'Beta accepts orders slowly', 4, null, null)
) as rows(truth_id, subject, statement, value, starts_at, ends_at);
create table groups as from (values
  (1, 1, timestamp '2025-03-08 10:00', timestamp '2025-03-09 10:00', 1, 'expired', timestamp '2025-03-09 10:00'),
  (2, 1, timestamp '2025-03-09 10:00', timestamp '2025-03-12 10:00', 3, 'completed', timestamp '2025-03-10 11:00'),
  (3, 1, timestamp '2025-03-10 10:00', timestamp '2025-03-11 04:00', 2, 'active', null),
  (4, 1, timestamp '2025-03-10 11:00', timestamp '2025-03-12 04:00', 1, 'active', null)
) as rows(id, group_deal_id, created_at, expires_at, members, status, closed_at);
create table group_deals as select 1 as id, 1 as product_id, 3::smallint as member_goal;
create table products as select 1 as id, 1 as product_name_id, 1 as vendor_id;
create table product_names as select 1 as id, 'Tea' as name;
create table vendors as select 1 as id, 'Alpha' as name;
create table api_health as
  select timestamp '2025-03-10 10:00' + interval 5 minutes * n as slot_start, 'GET /deals' as endpoint,
    10 as requests, 0 as errors, 100.0 as p50_ms,
    if(n in (0, 2, 8), 2000.0 + n, 300.0) as p95_ms
  from range(12) as numbers(n);
create table agg_order_day as
  select date '2025-01-01' + n::integer as order_date, 'Food' as department, kinds.order_kind,
    case
      when kinds.order_kind = 'group' then 0
      when n = 14 then 20
      else 100 + 50 * (isodow(date '2025-01-01' + n::integer) = 6)::integer + n % 3
    end as orders,
    1 as quantity, 2.0 as revenue_usd
  from range(69) as numbers(n), (values ('group'), ('individual')) as kinds(order_kind);
`;

/**
 * The named queries of the live and forecast pages over the fixture.
 *
 * @param change - A statement that changes the fixture first.
 */
export async function openLiveFixture(change?: string) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const statement of TABLES.split(";\n").filter((text) => text.trim() !== ""))
    await connection.run(statement);
  if (change) await connection.run(change);
  const queries = await loadQueries(new URL("../../../", import.meta.url).pathname, "groupbuy");
  const run = async (name: string, values: ParameterValues = {}): Promise<ResultRow[]> => {
    const query = queries.find((candidate) => candidate.name === name)!;
    const all = { ...resolveDefaults(query, AS_OF), ...values };
    const data = toColumnar(await runNative(connection, compileQuery(query, all)));
    const names = Object.keys(data);
    return (data[names[0]!] ?? []).map((_, i) =>
      Object.fromEntries(names.map((column) => [column, data[column]![i]!])),
    );
  };
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { run, close };
}
