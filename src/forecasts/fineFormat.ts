import type { ValueFormat } from "../format/formatValue.ts";

/** A format in which a small value is not written as 0. */
export function fineFormat(value: unknown, format: ValueFormat): ValueFormat {
  const size = Math.abs(Number(value));
  if (size === 0) return format;
  if (size < 0.005) return "scientific";
  return size < 0.05 ? "coefficient" : format;
}
