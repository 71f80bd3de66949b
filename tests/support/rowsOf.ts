import type { Row, Rows } from "../../src/engine/types.ts";

/** A result as the engine returns it. `columns` maps SQL names to types. */
export function rowsOf(columns: Readonly<Record<string, string>>, rows: readonly Row[]): Rows {
  const fields = Object.entries(columns).map(([name, type]) => ({
    key: name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    name,
    type,
  }));
  const provenance = {
    query: "fixture",
    question: "What is in the fixture?",
    system: "test",
    sql: "select 1",
    boundSql: "select 1",
    parameters: {},
    tables: [],
    asOf: "2025-06-30",
    rowCount: rows.length,
    elapsedMs: 0,
    source: "baked" as const,
  };
  return Object.assign([...rows], { columns: fields.map(({ key }) => key), fields, provenance });
}
