import { formatValue, type ValueFormat } from "../format/formatValue.ts";

/** A value in as little room as its format allows: for cells and keys. */
export function shortText(value: unknown, format: ValueFormat): string {
  // The compact form writes tenths, which a whole amount below a thousand does not need.
  const isWhole = (format === "usd" || format === "integer") && Math.abs(Number(value)) < 1000;
  return formatValue(value, format, { compact: format !== "percent" && !isWhole });
}
