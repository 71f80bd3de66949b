import { insight, type NumberWriter } from "../components/insight.ts";
import type { CardData } from "../components/liveRows.ts";
import type { Row } from "../engine/types.ts";

/** The best window with its interval, those as good, and the best one at another time of day. */
export function windowSentence(windows: CardData): HTMLElement {
  return insight(
    windows,
    (_, n, rows) => {
      const best = rows.find((row) => row["standing"] === "best")!;
      const tied = rows.filter((row) => row["standing"] === "not told apart");
      const names = tied.map((row) => row["window"] as string).join(", ");
      const apart = rows
        .filter((row) => row["isApart"])
        .sort((a, b) => Number(b["meanShare"]) - Number(a["meanShare"]))[0];
      return [
        ...busiest(best, n),
        tied.length > 0
          ? `Not to be told apart from it: ${names}. `
          : "Every other one is behind. ",
        ...(apart ? another(apart, n) : []),
      ];
    },
    { empty: "No event lies in this range." },
  );
}

function busiest(best: Row, n: NumberWriter) {
  const window = best["window"] as string;
  return [
    best["hours"] === 1
      ? `The hour ${window} UTC holds most of a day’s events: `
      : `The ${String(best["hours"])} hours ${window} UTC hold most of a day’s events: `,
    n(best["meanShare"], "percent"),
    " on average over ",
    n(best["days"], "integer"),
    " days (",
    n(best["low"], "percent", { absent: "unknown" }),
    " to ",
    n(best["high"], "percent", { absent: "unknown" }),
    "); spread evenly it would be ",
    n(best["evenShare"], "percent"),
    ". ",
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
