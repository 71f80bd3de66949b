import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";
import { isoDate } from "../format/isoDate.ts";
import { nounFor } from "../format/nounFor.ts";

/** Revenue of the range, and of its last full month against the month before. */
export function revenueSentence(row: Row, n: NumberWriter): unknown[] {
  const isOneDay = isoDate(row["firstDay"]) === isoDate(row["lastDay"]);
  const days = isOneDay
    ? [" on ", n(row["firstDay"], "date")]
    : [" from ", n(row["firstDay"], "date"), " to ", n(row["lastDay"], "date")];
  if (Number(row["orders"]) === 0) return ["No completed order", ...days, " matches the filters."];
  return [
    "Completed orders brought ",
    n(row["revenueUsd"], "usd"),
    ...days,
    ": ",
    n(row["orders"], "integer"),
    nounFor(row["orders"], " order worth ", " orders worth "),
    n(row["averageOrderUsd"], "usdCents"),
    Number(row["orders"]) === 1 ? ". " : " on average. ",
    ...lastMonth(row, n),
  ];
}

function lastMonth(row: Row, n: NumberWriter): unknown[] {
  if (row["lastMonth"] === null) return ["No full calendar month lies in the range."];
  return [
    "Revenue of the last full month, ",
    n(row["lastMonth"], "month"),
    ", was ",
    n(row["lastMonthRevenueUsd"], "usd"),
    ...change(row, n),
  ];
}

function change(row: Row, n: NumberWriter): unknown[] {
  if (row["monthGrowth"] !== null)
    return [
      ", a change of ",
      n(row["monthGrowth"], "percent", { signed: true }),
      " against the month before.",
    ];
  return row["previousMonthRevenueUsd"] === null
    ? ["; the month before does not lie wholly in the range."]
    : ["; the month before had none."];
}

/** The category with most revenue. */
export function categorySentence(_: Row, n: NumberWriter, rows: Rows): unknown[] {
  const first = rows.find((row) => Number(row["place"]) === 1)!;
  return [
    "The category that brings most is ",
    first["category"],
    ": ",
    n(first["revenueUsd"], "usd"),
    ", ",
    n(first["share"], "percent"),
    " of revenue.",
  ];
}

/** Orders that revenue leaves out, and which way revenue and order value would move with them. */
export function leftOutSentence(_: Row, n: NumberWriter, rows: Rows): unknown[] {
  const others = rows.filter((row) => row["status"] !== "completed");
  const left = others.filter((row) => Number(row["orders"]) > 0);
  if (left.length === 0)
    return [
      `No ${others.map((row) => String(row["status"])).join(" or ")} order lies in this range.`,
    ];
  const named = left.flatMap((row, index) => [
    index > 0 ? " and " : "",
    n(row["orders"], "integer"),
    ` ${String(row["status"])} ${nounFor(row["orders"], "order")} (`,
    n(row["orderShare"], "percent"),
    ")",
  ]);
  return ["Revenue leaves out ", ...named, ". ", ...withThem(rows, n)];
}

function withThem(rows: Rows, n: NumberWriter): unknown[] {
  const value = (of: readonly Row[]) => total(of, "valueUsd") / total(of, "orders");
  const done = rows.filter((row) => row["status"] === "completed");
  if (total(done, "orders") === 0) return ["No order was completed."];
  const more = total(rows, "valueUsd") - total(done, "valueUsd");
  const [without, all] = [value(done), value(rows)];
  return [
    "Counting them would raise revenue by ",
    n(more, "usd"),
    " and ",
    all < without ? "lower" : "raise",
    " the average order value from ",
    n(without, "usdCents"),
    " to ",
    n(all, "usdCents"),
    ".",
  ];
}

function total(rows: readonly Row[], key: string): number {
  return rows.reduce((sum, row) => sum + Number(row[key]), 0);
}
