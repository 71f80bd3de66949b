import type { ResultColumns } from "./arrowColumns.ts";
import type { CellValue, Columns, Provenance, Row, Rows } from "./types.ts";

/** A result as row objects that carry their columns and where they come from. */
export function resultRows(result: ResultColumns, provenance: Provenance): Rows {
  const { fields, values, rowCount } = result;
  const rows: Row[] = Array.from({ length: rowCount }, (_, row) => {
    const object: Record<string, CellValue> = {};
    for (let i = 0; i < fields.length; i++) object[fields[i]!.key] = values[i]![row]!;
    return object;
  });
  return Object.assign(rows, { columns: fields.map(({ key }) => key), fields, provenance });
}

/** The same by column. */
export function resultByColumn(result: ResultColumns, provenance: Provenance): Columns {
  const { fields, values, rowCount } = result;
  const data = Object.fromEntries(fields.map(({ key }, index) => [key, values[index]!]));
  return { data, fields, rowCount, provenance };
}
