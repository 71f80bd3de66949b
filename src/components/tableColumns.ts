import type { ResultField, Row } from "../engine/types.ts";
import { columnTitle } from "./columnTitle.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";

export interface TableColumn {
  readonly key: string;
  readonly title: string;
  /** Beside the title; absent where the values say it themselves. */
  readonly unit: string | undefined;
  readonly description: string | undefined;
  readonly numeric: boolean;
  readonly text: (row: Row) => string;
  /** Length of a bar behind the value, in [0, 1]; absent for columns without bars. */
  readonly bar?: (row: Row) => number;
}

const NUMERIC = /INT|DOUBLE|FLOAT|DECIMAL|HUGE/i;
const UNITS: Record<string, ValueFormat> = { USD: "usdCents", min: "number", mi: "number" };

/**
 * Columns of a result as a table shows them; formats follow from type and unit unless given.
 *
 * @param formats - By key, for columns whose type does not tell (`share`: percent).
 */
export function tableColumns(
  fields: readonly ResultField[],
  formats: Readonly<Record<string, ValueFormat>> = {},
): TableColumn[] {
  return fields.map((field) => {
    const numeric = NUMERIC.test(field.type);
    const format = formats[field.key] ?? formatOf(field, numeric);
    return {
      key: field.key,
      title: columnTitle(field.name, field.unit),
      unit: isWord(field.unit) ? undefined : field.unit,
      description: field.description,
      numeric,
      text: (row) => formatValue(row[field.key], format, { absent: "–" }),
    };
  });
}

/** Units that a number or its percent sign says already. */
const isWord = (unit: string | undefined) => unit === "count" || unit === "share";

function formatOf({ name, type, unit = "" }: ResultField, numeric: boolean): ValueFormat {
  if (/(^|_)id$/.test(name)) return "text";
  if (numeric) return UNITS[unit] ?? (/share|ratio|rate/.test(unit) ? "percent" : "number");
  return /DATE|TIMESTAMP/i.test(type) ? "date" : "text";
}
