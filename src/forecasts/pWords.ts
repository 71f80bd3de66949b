import type { NumberWriter } from "../components/insight.ts";
import { fineFormat } from "./fineFormat.ts";

/** A p-value in words that never say 0. */
export function pWords(p: unknown, n: NumberWriter): unknown[] {
  return Number(p) < 1e-4 ? ["p below 0.0001"] : ["p = ", n(p, fineFormat(p, "coefficient"))];
}
