import { madFalseAlarmRate } from "../../lib/monitoring/madFalseAlarmRate.ts";
import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import { missedWords } from "./arrivalWords.ts";

/** Days that the scores of a day are taken from. */
const WINDOW = 28;

const count = (rows: readonly Row[], test: (row: Row) => unknown) => rows.filter(test).length;
const whole = (value: number) => formatValue(value, "integer");

/** How many days were searched, flagged and planted, and what the classic z-score misses of them. */
export function surpriseWords(rows: Rows, n: NumberWriter): unknown[] {
  const flagged = count(rows, (row) => row["isFlagged"]);
  const found = count(rows, (row) => row["isFlagged"] && row["planted"] !== null);
  const missed = count(rows, (row) => row["isRobustOnly"]);
  const masked = count(rows, (row) => row["isMasked"]);
  return [
    n(rows.length, "integer"),
    ` ${nounFor(rows.length, "day was", "days were")} searched. `,
    n(flagged, "integer"),
    ` ${nounFor(flagged, "is", "are")} flagged by median and MAD, `,
    n(found, "integer"),
    " of the ",
    n(
      count(rows, (row) => row["planted"] !== null),
      "integer",
    ),
    " planted ones among them",
    ...(flagged === 0 ? [] : missedWords({ missed, masked }, n)),
    ".",
  ];
}

/** Says how many days are flagged and how many of them by the robust rule alone. */
export function surpriseTitle(rows: Rows): string {
  const flagged = count(rows, (row) => row["isFlagged"]);
  const alone = count(rows, (row) => row["isRobustOnly"]);
  return `${whole(flagged)} of ${whole(rows.length)} days ${nounFor(flagged, "is", "are")} flagged, ${alone === 0 ? "none" : whole(alone)} by the robust rule only`;
}

/** False alarms to be expected of normal days at the reader's limit, beside those that were raised. */
export function falseAlarmWords(rows: Rows, limit: number): string {
  const rate = madFalseAlarmRate(WINDOW, limit);
  const quiet = rows.filter((row) => row["planted"] === null);
  const raised = count(quiet, (row) => row["isFlagged"]);
  return `Both rules judge the same ${WINDOW} days around each day; classic: |z| above 3. Of normal days the robust rule would flag ${formatValue(rate, "percent")} at this limit, with median and MAD from ${WINDOW} days (by simulation), about ${formatValue(rate * quiet.length, "number", { fine: true })} of the ${whole(quiet.length)} on which nothing was planted; it flags ${whole(raised)} of them.`;
}
