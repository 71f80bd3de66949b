import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row } from "../engine/types.ts";

/** Orders planted without a refund beside those that the audit finds, and why the two differ. */
export function plantedRefunds(row: Row, n: NumberWriter): unknown[] {
  const unplanned = Number(row["overduePaid"]) - Number(row["plantedPaid"]);
  const said = [
    "Planted: ",
    n(row["plantedPaid"], "integer"),
    " orders whose money was kept and ",
    n(row["plantedCompleted"], "integer"),
    " booked as completed; the audit finds ",
    n(row["overduePaid"], "integer"),
    " and ",
    n(row["overdueCompleted"], "integer"),
    " that are due",
  ];
  if (Number(row["notDueCompleted"]) > 0)
    said.push("; booked as completed, but not due yet: ", n(row["notDueCompleted"], "integer"));
  if (unplanned > 0)
    said.push("; kept beyond the planted ones: refunds that come, but later than promised");
  return [...said, "."];
}
