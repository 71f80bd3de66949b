import type { FigureUnit } from "../../lib/register/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";

/** How a value of a unit is written. */
export function figureFormat(unit: FigureUnit, value: unknown): ValueFormat {
  const isWhole = Number.isInteger(value);
  if (unit === "USD") return isWhole ? "usd" : "usdCents";
  if (unit === "share") return "percent";
  if (unit === "number") return "coefficient";
  return isWhole ? "integer" : "number";
}

/** A value in words with its unit; a statement runs or is refused. */
export function figureText(unit: FigureUnit, value: unknown): string {
  if (unit === "statement") return value === 1 ? "runs" : "is refused";
  const text = formatValue(value, figureFormat(unit, value));
  return `${text}${unitSuffix(unit)}`;
}

/** What follows the number: seconds and multiples; money and shares have theirs already, plain numbers none. */
export function unitSuffix(unit: FigureUnit): string {
  return { USD: "", share: "", number: "", count: "", seconds: " s", times: " ×", statement: "" }[
    unit
  ];
}
