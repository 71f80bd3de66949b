import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row } from "../engine/types.ts";

/** The days that a report speaks of, to begin a sentence. */
export function periodWords(row: Row, n: NumberWriter): unknown[] {
  const isOne = String(row["firstDay"]) === String(row["lastDay"]);
  if (isOne) return ["On ", n(row["firstDay"], "date")];
  return ["From ", n(row["firstDay"], "date"), " to ", n(row["lastDay"], "date")];
}
