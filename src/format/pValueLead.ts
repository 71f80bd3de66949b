import { formatValue } from "./formatValue.ts";

/** What stands before a p-value in a sentence: "p = " of 0.42, but "p " of one written "< 0.0001". */
export function pValueLead(p: unknown): string {
  return formatValue(p, "pValue").startsWith("<") ? "p " : "p = ";
}
