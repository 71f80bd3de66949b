import type { ResultField, Row, Rows } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";

export const NUMERIC = /INT|DOUBLE|FLOAT|DECIMAL|HUGE/i;
const WHOLE = /INT/i;
const UNITS: Readonly<Record<string, ValueFormat>> = { USD: "usdCents", share: "percent" };

/** Names whose values are shares of one, or changes relative to one. */
const SHARES =
  /(^|_)(share(_of_\w+)?|conversion|growth|ctr|roi|discount|coverage|probability|rate)(_all)?$/;
const P_VALUES = /(^|_)p(_value)?$/;
/** Limits of an interval: those of a share are written as the share before them. */
const LIMITS = /(^|_)(low|high|lower|upper)$/;

/** Where two digits more would make different values of a column look different. */
const FINER: Partial<Record<ValueFormat, ValueFormat>> = { percent: "percentFine" };
/** In more rows than this, different values may print alike. */
const FEW = 100;
const DAY = 86_400_000;

/**
 * How the columns of a result are written, by key: as asked, else by what unit, name, type and
 * values tell.
 *
 * @param known - By key, for columns that do not tell (`gap`: percent).
 */
export function columnFormats(
  rows: Rows,
  known: Readonly<Record<string, ValueFormat>>,
): Readonly<Record<string, ValueFormat>> {
  const formats: Record<string, ValueFormat> = {};
  let ofShare = false;
  for (const field of rows.fields) {
    const own = known[field.key] ?? ownFormat(field, rows);
    const isLimit = own === "measured" && LIMITS.test(field.name) && !field.unit;
    const format = isLimit && ofShare ? "percent" : own;
    const finer = field.key in known ? undefined : FINER[format];
    formats[field.key] = finer && looksAlike(rows, field.key, format) ? finer : format;
    if (!isLimit && /DOUBLE/i.test(field.type)) ofShare = own === "percent";
  }
  return formats;
}

function ownFormat({ key, name, type, unit = "" }: ResultField, rows: readonly Row[]): ValueFormat {
  if (/(^|_)id$/.test(name)) return "text";
  if (!NUMERIC.test(type)) return dayFormat(type, key, rows);
  if (unit !== "") return UNITS[unit] ?? (WHOLE.test(type) ? "number" : "measured");
  if (WHOLE.test(type)) return "number";
  if (P_VALUES.test(name)) return "pValue";
  return SHARES.test(name) ? "percent" : "measured";
}

/** Times of the day are written where there are some. */
function dayFormat(type: string, key: string, rows: readonly Row[]): ValueFormat {
  if (!/DATE|TIMESTAMP/i.test(type)) return "text";
  const hasTime = (value: unknown) => value instanceof Date && value.getTime() % DAY !== 0;
  return /TIMESTAMP/i.test(type) && rows.some((row) => hasTime(row[key])) ? "time" : "date";
}

/** Whether two different values of a short column would be written alike. */
function looksAlike(rows: readonly Row[], key: string, format: ValueFormat): boolean {
  if (rows.length > FEW) return false;
  const values = new Set(rows.map((row) => row[key]));
  return new Set([...values].map((value) => formatValue(value, format))).size < values.size;
}
