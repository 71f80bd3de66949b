import { insight } from "../components/insight.ts";
import type { NumberWriter } from "../components/numberWriter.ts";
import type { CardData } from "../components/liveRows.ts";
import type { Row, Rows } from "../engine/types.ts";

/** Names of windows that a sentence still holds. */
const NAMED = 4;

/** The best window with its interval, those as good, and the best one at another time of day. */
export function windowSentence(windows: CardData): HTMLElement {
  return insight(windows, (_, n, rows) => windowParts(rows, n), {
    empty: "No event matches the filters.",
  });
}

/** The parts of the sentence. */
export function windowParts(rows: Rows, n: NumberWriter): unknown[] {
  const best = rows.find((row) => row["standing"] === "best")!;
  const apart = rows
    .filter((row) => row["isApart"])
    .sort((a, b) => Number(b["meanShare"]) - Number(a["meanShare"]))[0];
  if (!isKnown(best)) return [...busiest(best, n), "One day cannot say which is best."];
  return [...busiest(best, n), rivals(rows), ...(apart ? another(apart, n) : [])];
}

/** The best window, and how many of the others may be as good. */
export function windowTitle(rows: Rows): string {
  const best = rows.find((row) => row["standing"] === "best")!;
  const window = best["window"] as string;
  if (!isKnown(best)) return `${window} is the busiest window of the one day in this range`;
  const others = rows.length - 1;
  return `${window} is the busiest window; ${tiedWith(rows).length} of the other ${others} may be as busy`;
}

function tiedWith(rows: Rows): Row[] {
  return rows.filter((row) => row["standing"] === "not told apart");
}

/** A single day leaves no interval. */
function isKnown(best: Row): boolean {
  return Number(best["days"]) > 1;
}

function rivals(rows: Rows): string {
  const tied = tiedWith(rows);
  if (tied.length === 0) return "Every other one is behind. ";
  if (tied.length > NAMED)
    return `${tied.length} of the other ${rows.length - 1} are not to be told apart from it. `;
  return `Not to be told apart from it: ${tied.map((row) => row["window"] as string).join(", ")}. `;
}

function busiest(best: Row, n: NumberWriter) {
  const window = best["window"] as string;
  return [
    best["hours"] === 1
      ? `The hour ${window} UTC holds more of a day’s events than any other: `
      : `The ${String(best["hours"])} hours ${window} UTC hold more of a day’s events than any other: `,
    n(best["meanShare"], "percent"),
    ...(isKnown(best) ? overDays(best, n) : [" on the one day of this range"]),
    "; spread evenly it would be ",
    n(best["evenShare"], "percent"),
    ". ",
  ];
}

function overDays(best: Row, n: NumberWriter) {
  return [
    " on average over ",
    n(best["days"], "integer"),
    " days (",
    n(best["low"], "percent", { absent: "unknown" }),
    " to ",
    n(best["high"], "percent", { absent: "unknown" }),
    ")",
  ];
}

function another(row: Row, n: NumberWriter) {
  return [
    `The best window without an hour of it, ${row["window"] as string}, holds `,
    n(row["meanShare"], "percent"),
    ", which is ",
    n(row["meanGap"], "percent"),
    " of the day’s events less (",
    n(row["gapLow"], "percent", { absent: "unknown" }),
    " to ",
    n(row["gapHigh"], "percent", { absent: "unknown" }),
    ").",
  ];
}
