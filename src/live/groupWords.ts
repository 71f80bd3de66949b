import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";
import { nounFor } from "../format/nounFor.ts";

/** Whether a row of `open_groups` is still open; the others reached their goal on the last day. */
export const isOpenGroup = (row: Row): boolean => row["flag"] !== "goal reached";

/** Whether an open group is about to expire. */
export const isNearExpiry = (row: Row): boolean => String(row["flag"]).startsWith("near expiry");

/** How many groups are open, near their expiry, one member short, and at their goal. */
export function groupWords(rows: Rows, n: NumberWriter): unknown[] {
  const counted = (test: (row: Row) => boolean, one: string, many: string) => {
    const count = rows.filter(test).length;
    return [n(count, "integer"), nounFor(count, one, many)];
  };
  return [
    ...counted(isOpenGroup, " group is open; ", " groups are open; "),
    ...counted(isNearExpiry, " is near its expiry, ", " are near their expiry, "),
    ...counted((row) => row["missing"] === 1, " lacks one member; ", " lack one member; "),
    ...counted(
      (row) => !isOpenGroup(row),
      " reached its goal on that day.",
      " reached their goal on that day.",
    ),
  ];
}
