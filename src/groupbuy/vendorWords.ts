import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

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

/** Whether discounts help among equals; rows of `conditionRows` that have a correlation. */
export function discountWords(rows: readonly Row[]): string {
  const all = rows.find(({ goal }) => goal === null);
  const goals = rows.filter(({ goal }) => goal !== null);
  const found =
    goals.length === 0
      ? "No goal has enough deals to compare equals."
      : goals.every(({ rho }) => Number(rho) > 0)
        ? Number(all?.["rho"]) < 0
          ? "Larger goals come with larger discounts and succeed less, so over all deals the discount looks harmful. Among equals it helps."
          : "At each goal that can be compared a larger discount goes with more success."
        : "Among equals a larger discount does not show as more success at every goal here: few deals make wide intervals.";
  return `${found} Planted: a deal's pull grows with its discount at every goal.`;
}
