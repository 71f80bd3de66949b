import type { NumberWriter } from "../components/numberWriter.ts";

/** A p-value in words that never say 0. */
export function pWords(p: unknown, n: NumberWriter): unknown[] {
  return Number(p) < 1e-4 ? ["p ", n(p, "pValue")] : ["p = ", n(p, "pValue")];
}
