import type { DuckDBConnection } from "@duckdb/node-api";
import type { ColumnProfile } from "../../lib/catalog/types.ts";
import { quoteIdentifier } from "../../lib/queries/quoteIdentifier.ts";
import { quoteLiteral } from "../../lib/queries/quoteLiteral.ts";
import type { ColumnContract, TableSnapshot } from "../../lib/snapshots/types.ts";

const BINS = 20;
const NUMERIC = /^(smallint|integer|bigint|double|decimal)/;
const TIME = /^(date|timestamp)/;

/** Statement that returns one row per column of a table: nulls, distinct values, extremes. */
export function profileSql({ name, columns }: Pick<TableSnapshot, "name" | "columns">): string {
  const table = quoteIdentifier(name);
  return columns
    .map(({ name: column }, index) => {
      const value = quoteIdentifier(column);
      const place = index === 0 ? "select 0 as place" : `select ${index}`;
      return `${place}, ${quoteLiteral(column)} as column_name, count(*) - count(${value}) as nulls, count(distinct ${value}) as distinct_values, min(${value})::varchar as min_value, max(${value})::varchar as max_value from ${table}`;
    })
    .join("\nunion all\n")
    .concat("\norder by place");
}

/** Profiles of a table's columns, computed in native DuckDB, in the contract's order. */
export async function profileTable(
  connection: DuckDBConnection,
  table: Pick<TableSnapshot, "name" | "columns">,
): Promise<ColumnProfile[]> {
  if (table.columns.length === 0) return [];
  const result = await connection.runAndReadAll(profileSql(table));
  const rows = result.getRowObjectsJS();
  const profiles: ColumnProfile[] = [];
  for (const [index, column] of table.columns.entries()) {
    const row = rows[index]!;
    profiles.push({
      nulls: Number(row["nulls"]),
      distinct: Number(row["distinct_values"]),
      min: row["min_value"] as string | null,
      max: row["max_value"] as string | null,
      distribution: await distribution(connection, table.name, column),
    });
  }
  return profiles;
}

async function distribution(connection: DuckDBConnection, name: string, column: ColumnContract) {
  const sql = NUMERIC.test(column.type) || TIME.test(column.type) ? stepsSql : valuesSql;
  const result = await connection.runAndReadAll(sql(name, column));
  return result
    .getRowObjectsJS()
    .map((row) => ({ label: row["label"] as string, count: Number(row["n"]) }));
}

/** Counts of equal steps between the extremes; a step without rows counts 0. */
function stepsSql(name: string, { name: column, type }: ColumnContract): string {
  const value = quoteIdentifier(column);
  const number = TIME.test(type) ? `epoch(${value})` : `${value}::double`;
  const label = TIME.test(type)
    ? "make_timestamp((low * 1000000)::bigint)::date::varchar"
    : "round(low, 4)::varchar";
  return `
    with v as (select ${number} as x from ${quoteIdentifier(name)} where ${value} is not null),
    edges as (select min(x) as lowest, greatest((max(x) - min(x)) / ${BINS}, 1e-300) as width from v),
    counted as (
      select least(floor((x - lowest) / width), ${BINS - 1})::integer as step, count(*) as n
      from v, edges group by step
    ),
    steps as (select unnest(range(${BINS}))::integer as step)
    select ${label} as label, n from (
      select lowest + step * width as low, coalesce(n, 0) as n, step
      from steps left join counted using (step), edges
      where lowest is not null
    ) order by step`;
}

/** Counts of the ten most frequent values. */
function valuesSql(name: string, { name: column }: ColumnContract): string {
  const value = quoteIdentifier(column);
  return `
    select left(${value}::varchar, 60) as label, count(*) as n from ${quoteIdentifier(name)}
    where ${value} is not null
    group by ${value} order by n desc, ${value}::varchar limit 10`;
}
