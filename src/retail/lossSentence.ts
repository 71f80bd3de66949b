import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row } from "../engine/types.ts";

/** When half are lost, and how many of the lost came back, which their loss stands in spite of. */
export function lossSentence(row: Row, n: NumberWriter): unknown[] {
  const { median, medianLow } = row;
  if (median === null && medianLow === null)
    return [
      "Too few customers have been without an order for as long as the definition of a loss asks: a later as-of date or a shorter gap is needed to say after how long they are lost.",
      ...backText(row, n),
    ];
  return [
    "Half of all customers are lost after ",
    n(median, "integer", { absent: "more days than the data hold" }),
    median === null ? " (" : " days (",
    n(medianLow, "integer", { absent: "unknown" }),
    " to ",
    n(row["medianHigh"], "integer", { absent: "no limit" }),
    ").",
    ...backText(row, n),
  ];
}

/** Counts beside the share: 0 % of one is not 0 % of thousands. */
function backText({ lost, cameBack, backShare }: Row, n: NumberWriter): unknown[] {
  if (Number(lost) === 0) return [];
  return [
    " Of ",
    n(lost, "integer"),
    " lost ",
    n(cameBack, "integer"),
    " came back later (",
    n(backShare, "percent"),
    "); a first gap counts as a loss for good, so fewer stay active than order in a month.",
  ];
}
