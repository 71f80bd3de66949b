import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { isoDate } from "../format/isoDate.ts";
import { nounFor } from "../format/nounFor.ts";

/** Products that a sentence names. */
const NAMED = 3;

/**
 * Which products are critically slow, and whether the data reach back far enough to say so.
 *
 * @param firstDay - First day of the data.
 */
export function slowSentence(firstDay: unknown) {
  return (_: Row, n: NumberWriter, all: Rows): unknown[] => {
    const span = ["in the 90 days from ", n(all[0]!["recentFrom"], "date")];
    const short = isShort(all, firstDay)
      ? [" Data begin only on ", n(firstDay, "date"), ": fewer days than the limits mean."]
      : [];
    if (all.every((row) => Number(row["recentUnits"]) === 0))
      return ["Nothing was sold ", ...span, ", so every product counts as slow.", ...short];
    const rows = all
      .filter((row) => row["stockStatus"] === "critical")
      .toSorted((a, b) => Number(a["recentUnits"]) - Number(b["recentUnits"]));
    if (rows.length === 0) return ["No product is critically slow."];
    const verb = nounFor(rows.length, " product is", " products are");
    const lead = [n(rows.length, "integer"), verb, " critically slow ", ...span, ": "];
    return [...lead, ...named(rows, n), rows.length > NAMED ? " and others." : ".", ...short];
  };
}

function named(rows: readonly Row[], n: NumberWriter): unknown[] {
  return rows.slice(0, NAMED).flatMap((row, index) => {
    const units = nounFor(row["recentUnits"], " unit)", " units)");
    return [index > 0 ? ", " : "", row["product"], " (", n(row["recentUnits"], "integer"), units];
  });
}

/** What the stock card shows; from when the data begin where that is later. */
export function stockSubtitle(firstDay: unknown) {
  return (rows: Rows): string => {
    const from = formatValue(rows[0]!["recentFrom"], "date");
    const short = isShort(rows, firstDay) ? ` (data begin ${formatValue(firstDay, "date")})` : "";
    return `Units sold in the 90 days from ${from}${short}, slowest first`;
  };
}

function isShort(rows: Rows, firstDay: unknown): boolean {
  return isoDate(rows[0]!["recentFrom"]) < isoDate(firstDay);
}

/** Why rating and sales cannot be held against each other, by the number of products sold. */
function noRating(products: number): string {
  if (products === 0) return "Nothing was sold, so ratings have no sales to go with.";
  if (products === 1)
    return "Only one product was sold: how rating and sales go together takes two.";
  return "All products sold have the same rating or sold alike, so rating and sales cannot go together.";
}

/** Whether better rated products sell more; undecided when the interval holds both signs. */
export function ratingSentence(row: Row, n: NumberWriter): unknown[] {
  if (row["reason"]) return [noRating(Number(row["n"]))];
  const [low, high] = [Number(row["low"]), Number(row["high"])];
  const verdict =
    low > 0
      ? "Better rated products sell more"
      : high < 0
        ? "Better rated products sell less"
        : "Whether better rated products sell more or less is undecided";
  return [
    `${verdict}: rank correlation `,
    n(row["rho"], "coefficient"),
    ", 95 % interval ",
    n(row["low"], "coefficient"),
    " to ",
    n(row["high"], "coefficient"),
    " over ",
    n(row["n"], "integer"),
    nounFor(row["n"], " product.", " products."),
  ];
}

/** The category with most units, and the one with the dearest items. */
export function categoryTitle(rows: Rows): string {
  const first = (measure: string) =>
    rows
      .filter((row) => row["measure"] === measure && Number(row["value"]) > 0)
      .toSorted((a, b) => Number(b["value"]) - Number(a["value"]))[0]?.["category"] as string;
  if (!first("Units")) return "Nothing was sold in these categories";
  return `${first("Units")} sells the most units, ${first("Average item value")} the dearest ones`;
}

/** How many products are liked but sell little, and the other way round. */
export function quadrantTitle(rows: Rows): string {
  const count = (name: string) => rows.filter((row) => row["quadrant"] === name).length;
  const [liked, issues] = [count("marketing opportunity"), count("quality issue")];
  return `${liked} ${nounFor(liked, "product is", "products are")} liked but ${nounFor(liked, "sells", "sell")} little, ${issues} ${nounFor(issues, "sells", "sell")} well with poor ratings`;
}
