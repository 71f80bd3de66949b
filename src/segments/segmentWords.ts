import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import type { NumberWriter } from "../components/numberWriter.ts";

/** Said of a measure of validity that needs from two segments to one fewer than customers. */
export const noMeasure = "undefined: one segment, or each customer its own";

/**
 * Why no customer has a silhouette.
 *
 * @param k - Number of segments.
 */
export function noSilhouette(k: number): string {
  return k === 1
    ? "The silhouette needs two segments or more"
    : "Each customer is a segment of its own: the silhouette needs fewer segments than customers";
}

/**
 * Which number of segments has the largest silhouette, as far as the sample tells.
 *
 * @param rows - Rows of `segment_elbow`.
 */
export function silhouetteTitle(rows: Rows): string {
  const tied = rows.filter((row) => row["isTied"]).map((row) => String(row["k"]));
  if (tied.length === 0) return "No silhouette is defined";
  if (tied.length === 1) return `The silhouette is largest at ${tied[0]!} segments`;
  return `The largest silhouettes, at ${tied.slice(0, -1).join(", ")} and ${tied.at(-1)!} segments, are not told apart`;
}

/** On how many customers, and when two are told apart. */
export function silhouetteCaveat(rows: Rows): string {
  const [row] = rows;
  const most = Math.max(...rows.map((each) => Number(each["silhouetteCustomers"])));
  if (most === Number(row?.["sampledCustomers"]))
    return `Silhouettes of all ${formatValue(most, "integer")} customers: no sample, so that every difference counts.`;
  const sample = `Silhouettes of ${formatValue(most, "integer")} customers, of ${formatValue(row?.["sampledCustomers"], "integer")} that were segmented.`;
  return `${sample} Two are told apart where the paired differences of these customers are, at 5 % over all numbers compared.`;
}

/**
 * The Davies–Bouldin index, as far as it says anything: where each customer is a segment of its
 * own, it is 0 whatever the data.
 *
 * @param row - The row of `segment_run`.
 */
export function separationOf(row: Row): unknown {
  return Number(row["k"]) >= Number(row["customers"]) ? null : row["daviesBouldin"];
}

/**
 * What the first and the last segment bring: the answer of the page.
 *
 * @param rows - Rows of `segment_profile`, highest spending first.
 */
export function profileSentence(row: Row, n: NumberWriter, rows: Rows): unknown[] {
  const last = rows.at(-1)!;
  const people = (each: Row) => (Number(each["customers"]) === 1 ? " customer" : " customers");
  if (rows.length === 1)
    return [
      "One segment holds all ",
      n(row["customers"], "integer"),
      people(row),
      ", who spend ",
      n(row["meanRevenue"], "usd"),
      " on average: nobody is told apart. Choose two segments or more.",
    ];
  const one = Number(row["customers"]) === 1;
  return [
    "The ",
    n(row["customers"], "integer"),
    people(row),
    " of the segment “",
    row["segment"],
    one ? "” is " : "” are ",
    n(row["customerShare"], "percent"),
    one ? " of all and brings " : " of all and bring ",
    n(row["revenueShare"], "percent", { absent: "no" }),
    " of revenue; the ",
    n(last["customers"], "integer"),
    " of “",
    last["segment"],
    Number(last["customers"]) === 1 ? "” brings " : "” bring ",
    n(last["revenueShare"], "percent", { absent: "none" }),
    ". On average they spend ",
    n(row["meanRevenue"], "usd"),
    " and ",
    n(last["meanRevenue"], "usd"),
    ".",
  ];
}

/**
 * How far the segments can be trusted: silhouette and agreement with the planted groups.
 *
 * @param row - The row of `segment_run`.
 */
export function trustSentence(row: Row, n: NumberWriter): unknown[] {
  const k = Number(row["k"]);
  if (k === 1)
    return [
      "With one segment no silhouette is defined, and there is nothing to compare with the three planted groups.",
    ];
  const silhouette =
    row["silhouette"] === null
      ? ["No silhouette is defined here. "]
      : [
          "The mean silhouette of ",
          n(row["silhouette"], "coefficient"),
          " is on a scale on which 0.5 is reasonable, 0.7 strong and 1 perfect. ",
        ];
  return [
    ...silhouette,
    "The generator planted three groups; against them the adjusted Rand index of these ",
    n(row["k"], "integer"),
    " segments is ",
    n(row["plantedAri"], "coefficient", { absent: "undefined" }),
    ", where 1 is equal and 0 is chance.",
  ];
}
