import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";
import { nounFor } from "../format/nounFor.ts";

/** A run whose longest wait takes more of the promised time than this is too slow for it. */
const BEARABLE = 0.1;

/** Mean waits of a nightly and of a frequent run, by the rows of `notice_delay`. */
export function waitWords(_row: Row, n: NumberWriter, rows: Rows): unknown[] {
  const wait = (row: Row) =>
    Number(row["meanWaitMin"]) < 120
      ? [n(row["meanWaitMin"], "minutes")]
      : [n(row["meanWaitHours"], "number"), ` ${nounFor(row["meanWaitHours"], "hour")}`];
  const [slowest, ...others] = rows;
  return [
    `Noticing an expired group takes ${slowest ? runOf(slowest) : ""} `,
    ...(slowest ? wait(slowest) : []),
    " on average",
    ...others.flatMap((row) => [`, ${runOf(row)} `, ...wait(row)]),
    "; a stream, at once.",
  ];
}

/** Which run is quick enough for refunds, and what is left for a stream to gain. */
export function streamingWords(_row: Row, n: NumberWriter, rows: Rows): unknown[] {
  const enough = rows.find((row) => Number(row["longestShare"]) <= BEARABLE);
  const rest =
    " A stream is worth its cost where minutes count (alerts, the last hours of a group); trends, cohorts and forecasts are as good from last night.";
  if (!enough) return ["No run is quick enough for the promised refunds.", rest];
  return [
    `For refunds the ${String(enough["pipeline"])} is enough: even at its longest it takes `,
    n(enough["longestShare"], "percent"),
    " of the promised time, and a stream would gain ",
    n(enough["meanWaitMin"], "minutes"),
    " on average.",
    rest,
  ];
}

/** "the hourly batch", "a run every minute". */
function runOf(row: Row): string {
  const pipeline = String(row["pipeline"]);
  return pipeline.startsWith("every") ? `a run ${pipeline}` : `the ${pipeline}`;
}
