import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";
import { nounFor } from "../format/nounFor.ts";
import { flagCounts } from "./flagCounts.ts";

/** The probability below which a lull is taken for an outage. */
const UNLIKELY = 0.001;

/** Orders of the last minutes beside the usual ones, an alert where so few are unlikely. */
export function lullWords(row: Row, n: NumberWriter): unknown[] {
  const recent = [
    n(row["recentOrders"], "integer"),
    ` ${nounFor(row["recentOrders"], "order")} in the last `,
    n(row["minutes"], "integer"),
    " minutes; ",
    n(row["expectedOrders"], "number"),
    " usually come",
  ];
  return Number(row["probability"]) < UNLIKELY
    ? [
        "Alert, too few orders: ",
        ...recent,
        ". At the usual rate so few have a probability of ",
        n(row["probability"], "scientific"),
        ".",
      ]
    : [...recent, "."];
}

/** What the robust rule flags of the last slots, and what of it the classic one misses, and why. */
export function flagWords(rows: Rows, n: NumberWriter): unknown[] {
  const { slots, judged, flagged, missed, masked } = flagCounts(rows);
  if (judged === 0)
    return [
      "Slots so far: ",
      n(slots, "integer"),
      ". They are too few or too alike to judge one of them.",
    ];
  if (slots === 1) return [`The last slot is ${flagged ? "" : "not "}flagged by median and MAD.`];
  const last = ["last ", n(slots, "integer"), " slots"];
  if (flagged === 0) return ["None of the ", ...last, " is flagged by median and MAD."];
  return [
    n(flagged, "integer"),
    " of the ",
    ...last,
    ` ${nounFor(flagged, "is", "are")} flagged by median and MAD`,
    ...missedWords({ missed, masked }, n),
    ".",
  ];
}

/** Of values that the robust rule flags: how many the classic z-score misses, and how many by masking. */
export function missedWords(
  { missed, masked }: Readonly<Record<"missed" | "masked", number>>,
  n: NumberWriter,
): unknown[] {
  if (missed === 0) return ["; the classic z-score misses none of them"];
  const why = [
    " because outliers widen the deviation that it divides by (masking): with them left out it would report ",
    nounFor(masked, "it", "them"),
  ];
  const told = ["; the classic z-score misses ", n(missed, "integer")];
  if (masked === missed) return [...told, ",", ...why];
  if (masked === 0)
    return [...told, ", none of them by masking: the two limits ask for different distances"];
  return [...told, ", ", n(masked, "integer"), " of them", ...why];
}
