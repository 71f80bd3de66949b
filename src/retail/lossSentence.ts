import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row } from "../engine/types.ts";

/** When half are lost, and how many of the lost came back, which their loss stands in spite of. */
export function lossSentence(row: Row, n: NumberWriter): unknown[] {
  return [...medianText(row, n), ...backText(row, n)];
}

function medianText(row: Row, n: NumberWriter): unknown[] {
  const { median, medianLow, lost, customers } = row;
  const days = (value: unknown) => n(value, "integer");
  if (median === null && medianLow === null)
    return [
      "Too few customers have been without an order for as long as the definition of a loss asks: a later as-of date or a shorter gap is needed to say after how long they are lost.",
    ];
  if (median === null)
    return [
      ...[
        "By day ",
        days(row["lastDay"]),
        ", the last observed, half of all customers are not lost yet",
      ],
      ...[" (", days(lost), " of ", days(customers), Number(lost) === 1 ? " was" : " were"],
      ...["; the 95 % interval of the median begins at day ", days(medianLow), ")."],
    ];
  return [
    ...["Half of all customers are lost after ", days(median), " days ("],
    ...[n(medianLow, "integer", { absent: "unknown" }), " to "],
    ...[n(row["medianHigh"], "integer", { absent: "no limit" }), ")."],
  ];
}

/** Counts beside the share: 0 % of one is not 0 % of thousands. */
function backText({ lost, cameBack, backShare, gapDays }: Row, n: NumberWriter): unknown[] {
  if (Number(lost) === 0) return [];
  return [
    ...[" Of ", n(lost, "integer"), " lost ", n(cameBack, "integer"), " came back later ("],
    ...[n(backShare, "percent"), "): the first gap of ", n(gapDays, "integer")],
    " days counts as a loss for good.",
  ];
}

/** What the share after a year is, or why there is none. */
export function yearNote({ yearShare, gapDays }: Row, _: unknown, n: NumberWriter): unknown[] {
  if (Number(gapDays) > 365) return ["nobody can be lost before day ", n(gapDays, "integer")];
  return [yearShare === null ? "nobody was observed for a year" : "Kaplan–Meier"];
}
