import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row } from "../engine/types.ts";
import { nounFor } from "../format/nounFor.ts";

/** What is left of the days once all that were searched count; no single day is made certain. */
export function foundWords(row: Row, n: NumberWriter): unknown[] {
  const found = Number(row["confirmed"]);
  if (found === 0)
    return ["Once all days that were searched count (Benjamini–Hochberg, 5 %), none stands out."];
  return [
    "Once all days that were searched count, ",
    n(row["confirmed"], "integer"),
    ` ${nounFor(found, "stands", "stand")} out at a false discovery rate of 5 %: among such findings at most one in twenty is false on average, and it is not said which.`,
  ];
}
