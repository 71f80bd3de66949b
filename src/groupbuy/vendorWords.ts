import type { Row } from "../engine/types.ts";
import type { NumberWriter } from "../components/numberWriter.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";

const whole = (value: number) => formatValue(value, "integer");

/** What a zero of the matrix means; rows of `vendor_category`. */
export function zeroPairWords(rows: readonly Row[]): string {
  const zeros = rows.filter(({ orders }) => Number(orders) === 0).length;
  return `Contribution is revenue of completed orders. ${whole(zeros)} of ${whole(rows.length)} pairs are zero: nothing was sold there under these filters. Most of them are categories that the vendor does not offer; a zero is no gap in the data.`;
}

/** How far the best cell can be trusted; rows of `goal_success`. */
export function goalCellWords(rows: readonly Row[]): string {
  const chance =
    rows.length > 1
      ? `${whole(rows.length)} cells: the best of them looks better than it is.`
      : "One cell: there is none to compare it with.";
  return `${chance} Groups of one deal succeed together, so the intervals in the tooltip are too narrow.`;
}

const hasMore = ({ low }: Row) => low !== null && Number(low) > 0;
const hasLess = ({ high }: Row) => high !== null && Number(high) < 0;

/** Correlations of a `conditionRows` result, and those whose interval leaves out zero. */
function toldGoals(rows: readonly Row[]) {
  const goals = rows.filter(({ goal, rho }) => goal !== null && rho !== null);
  const all = rows.find(({ goal }) => goal === null);
  return { all, goals, more: goals.filter(hasMore).length, less: goals.filter(hasLess).length };
}

/** Whether discounts help among equals; rows of `conditionRows` that have a correlation. */
export function discountWords(rows: readonly Row[]): string {
  const { all, goals, more, less } = toldGoals(rows);
  const found =
    goals.length === 0
      ? "No goal has enough deals to compare equals."
      : more === goals.length
        ? all && hasLess(all)
          ? "Over all goals the discount looks harmful, within each of them it goes with success: goals differ in both (Simpson's paradox)."
          : "At each goal that can be compared a larger discount goes with more success."
        : `At ${whole(more)} of ${whole(goals.length)} goals a larger discount goes with more success by more than chance${less > 0 ? `, at ${whole(less)} with less` : ""}; at the others the sign is not told.`;
  const made = rows.filter(({ low }) => low !== null).length;
  return `${found} ${whole(made)} ${made === 1 ? "interval" : "intervals, which hold together (Bonferroni)"}. Planted: a deal's pull grows with its discount at every goal.`;
}

/** The card's title; rows of `conditionRows` that have a correlation. */
export function discountTitle(rows: readonly Row[]): string {
  const { all, goals, more } = toldGoals(rows);
  if (!all) return "Too few deals to compare them over all goals";
  const rho = formatValue(all["rho"], "coefficient");
  const within = `${whole(more)} of ${whole(goals.length)} ${nounFor(goals.length, "goal")} positive by more than chance`;
  return `Discount and success: ${rho} over ${whole(Number(all["n"]))} deals, ${within}`;
}

/** What discount and success have to do with each other; rows of `conditionRows`. */
export function discountSentence(row: Row, n: NumberWriter, rows: readonly Row[]): unknown {
  if (row["reason"]) return `Discounts cannot be compared: ${String(row["reason"])}.`;
  const { goals, more } = toldGoals(rows);
  const words = hasMore(row)
    ? ["a larger discount goes with more success"]
    : hasLess(row)
      ? ["a larger discount goes with less success"]
      : ["discount and success have no relation that could be told from chance"];
  const interval =
    row["low"] === null
      ? []
      : [", ", n(row["low"], "coefficient"), " to ", n(row["high"], "coefficient")];
  return [
    ...["Over all goals, ", n(row["n"], "integer"), " deals under these filters, ", ...words],
    ...[" (rank correlation ", n(row["rho"], "coefficient"), ...interval, ")"],
    "; among deals of the same goal a larger discount goes with more success by more than chance at ",
    ...[n(more, "integer"), " of ", n(goals.length, "integer")],
    ` ${nounFor(goals.length, "goal")} that can be compared.`,
  ];
}

/** Which categories move together, and how many of the pairs were planted; first rows of pairs. */
export function pairSentence(row: Row, n: NumberWriter, rows: readonly Row[]): unknown {
  if (row["reason"]) return `Categories cannot be compared: ${String(row["reason"])}.`;
  const told = rows.filter(({ p }) => p !== null && Number(p) < 0.05);
  const planted = told.filter(({ isPlanted }) => isPlanted === true).length;
  const interval =
    row["low"] === null
      ? []
      : [", ", n(row["low"], "coefficient"), " to ", n(row["high"], "coefficient")];
  const others = told.length - planted;
  return [
    String(row["pair"]),
    Number(row["correlation"]) > 0
      ? " rise and fall together most ("
      : " move against each other most (",
    ...[n(row["correlation"], "coefficient"), ...interval, "); "],
    ...[n(told.length, "integer"), " of ", n(rows.length, "integer")],
    ` ${nounFor(rows.length, "pair")} ${nounFor(told.length, "is", "are")} told from chance after Holm's adjustment`,
    ...(told.length === 0
      ? ["."]
      : [
          ", ",
          n(planted, "integer"),
          ` of them planted${others > 0 ? `; for the ${whole(others)} ${nounFor(others, "other")} no cause was planted.` : "."}`,
        ]),
  ];
}

/** What the chosen vendors sell; rows of `vendor_products`. */
export function productSentence(row: Row, n: NumberWriter, rows: readonly Row[]): unknown {
  const isOne = new Set(rows.map(({ vendor }) => vendor)).size === 1;
  const unknown = rows.filter(({ stockUnits }) => stockUnits === null).length;
  return [
    ...[n(rows.length, "integer"), ` ${nounFor(rows.length, "product")} of `],
    ...[isOne ? String(row["vendor"]) : "the chosen vendors", "; "],
    ...[String(row["product"]), rows.length === 1 ? " brings " : " brings most, "],
    ...[n(row["revenueUsd"], "usd"), ". ", n(unknown, "integer")],
    ` ${nounFor(unknown, "has", "have")} no stock figure.`,
  ];
}
