import { formatValue, type ValueFormat } from "../format/formatValue.ts";

/** A value in as little room as its format allows: for cells and keys. */
export function shortText(value: unknown, format: ValueFormat): string {
  // The compact form writes tenths, which a dollar below a thousand does not need.
  const isShort = format === "percent" || (format === "usd" && Math.abs(Number(value)) < 1000);
  return formatValue(value, format, { compact: !isShort });
}
