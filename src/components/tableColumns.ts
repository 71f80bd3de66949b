import type { ResultField, Row } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";

export interface TableColumn {
  readonly key: string;
  readonly title: string;
  readonly unit: string | undefined;
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
      title: words(field.name, field.unit),
      unit: field.unit,
      numeric,
      text: (row) => formatValue(row[field.key], format, { absent: "–" }),
    };
  });
}

function formatOf({ type, unit = "" }: ResultField, numeric: boolean): ValueFormat {
  if (numeric) return UNITS[unit] ?? (/share|ratio|rate/.test(unit) ? "percent" : "number");
  return /DATE|TIMESTAMP/i.test(type) ? "date" : "text";
}

/** `revenue_usd` with unit USD becomes "Revenue". */
function words(name: string, unit: string | undefined): string {
  const suffix = unit ? new RegExp(`_${unit}$`, "i") : /$^/;
  const text = name.replace(suffix, "").replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
