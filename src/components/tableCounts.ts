import type { Page, Provenance, Rows } from "../engine/types.ts";
import { resultField } from "./resultField.ts";

const FIELDS = [
  resultField("place", "bigint", "place of the table on the page, from 0"),
  resultField("tableName", "varchar", "table"),
  resultField("n", "bigint", "rows of the table"),
];

/** The rows of each table of a page, as the result of the statement that counts them. */
export function tableCounts(page: Page): Rows {
  const { system, asOf, tables } = page;
  const selects = tables.map(
    ({ name }, place) =>
      `select ${place} as place, '${name}' as table_name, count(*) as n from "${name}"`,
  );
  const sql = `${selects.join(" union all ")} order by place`;
  const provenance: Provenance = {
    question: "How many rows do the tables of this page have?",
    system,
    sql,
    boundSql: sql,
    parameters: {},
    tables,
    asOf,
    rowCount: tables.length,
    elapsedMs: 0,
    source: "baked",
    rerun: () => page.run(sql),
  };
  const rows = tables.map(({ name, rows: n }, place) => ({ place, tableName: name, n }));
  return Object.assign(rows, {
    columns: FIELDS.map(({ key }) => key),
    fields: FIELDS,
    provenance,
  });
}
