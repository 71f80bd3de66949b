import type { CatalogSystem, CatalogTable } from "../../lib/catalog/types.ts";
import { camelCase } from "../../lib/queries/camelCase.ts";
import type { Provenance, ResultField, Row, Rows } from "../engine/types.ts";
import { openSystem, type Systems } from "./systemFiles.ts";

const field = (name: string, type: string, description: string): ResultField => ({
  key: camelCase(name),
  name,
  type,
  description,
});

/** The number of rows of a table, as the result of the statement that counts them. */
export function countRows(table: CatalogTable, systems: Systems): Rows {
  const fields = [field("n", "bigint", `rows of ${table.name}`)];
  const sql = `select count(*) as n from "${table.name}"`;
  return asRows(table, systems, { sql, fields, rows: [{ n: table.rows }] });
}

/** A table's column profiles, as the result of the statement that made them. */
export function profileRows(table: CatalogTable, systems: Systems): Rows {
  const fields = [
    field("place", "integer", "place in the contract, from 0"),
    field("column_name", "varchar", "column"),
    field("nulls", "bigint", "rows without a value"),
    field("distinct_values", "bigint", "different values"),
    field("min_value", "varchar", "smallest value as text"),
    field("max_value", "varchar", "largest value as text"),
  ];
  const rows = table.columns.map(({ name, profile }, place) => ({
    place,
    columnName: name,
    nulls: profile.nulls,
    distinctValues: profile.distinct,
    minValue: profile.min,
    maxValue: profile.max,
  }));
  return asRows(table, systems, { sql: table.profileSql, fields, rows });
}

/** What a system's cleaning rules found, as the result of the statement that lists them. */
export function ruleRows(
  table: CatalogTable,
  rules: CatalogSystem["rules"],
  systems: Systems,
): Rows {
  const fields = [
    field("step", "varchar", "raw table that the rule reads"),
    field("rule", "varchar", "name of the rule"),
    field("description", "varchar", "what the rule says"),
    field("action", "varchar", "flag, reject or repair"),
    field("rows_in", "bigint", "raw rows"),
    field("rows_affected", "bigint", "rows that met the rule"),
  ];
  const columns = fields.map(({ name }) => name).join(", ");
  const sql = `select ${columns} from "${table.name}" order by step, rule`;
  const rows = rules.map(({ step, rule, description, action, rowsIn, rowsAffected }) => ({
    ...{ step, rule, description, action, rowsIn, rowsAffected },
  }));
  return asRows(table, systems, { sql, fields, rows });
}

interface Content {
  readonly sql: string;
  readonly fields: readonly ResultField[];
  readonly rows: readonly Row[];
}

function asRows(table: CatalogTable, systems: Systems, { sql, fields, rows }: Content): Rows {
  const { system, asOf, name } = table;
  const provenance: Provenance = {
    question: `What does the table ${name} hold?`,
    system,
    sql,
    boundSql: sql,
    parameters: {},
    tables: [table],
    asOf,
    rowCount: rows.length,
    elapsedMs: 0,
    source: "baked",
    rerun: async () => (await openSystem(systems, system, "metrics")).run(sql),
  };
  return Object.assign([...rows], { columns: fields.map(({ key }) => key), fields, provenance });
}
