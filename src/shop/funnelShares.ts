import { group } from "d3";
import { funnelConversion } from "../../lib/cohorts/funnelConversion.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";

const FIELDS = [
  resultField("dropped", "bigint", "visits that reached the step before and went no further"),
  resultField(
    "fromPrevious",
    "double",
    "share of the visits at the step before; null at the first",
  ),
  resultField("fromFirst", "double", "share of the visits that entered; null when none did"),
  resultField("low", "double", "lower limit of Wilson's 95 % interval of from_first"),
  resultField("high", "double", "upper limit of Wilson's 95 % interval of from_first"),
];

/** The steps of each way of counting with their conversion and its interval. */
export function funnelShares(data: CardData): LiveRows {
  return derivedRows(data, (rows) => {
    const groups = [...group(rows, (row) => row["counting"]).values()];
    const shares = groups.flatMap((own) => {
      const found = funnelConversion(own.map((row) => Number(row["sessions"])));
      return own.map((row, index) => {
        const step = found.status === "ok" ? found.steps[index] : undefined;
        return {
          ...row,
          dropped: step?.droppedBefore ?? 0,
          fromPrevious: step?.fromPrevious?.share ?? null,
          fromFirst: step?.fromFirst.share ?? null,
          low: step?.fromFirst.low ?? null,
          high: step?.fromFirst.high ?? null,
        };
      });
    });
    return { rows: shares, fields: [...rows.fields, ...FIELDS], methodId: "funnel-conversion" };
  });
}
