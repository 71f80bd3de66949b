import { compareWindows } from "../../lib/commerce/compareWindows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { calculatorInputs, type CalculatorElement } from "./calculatorInputs.ts";

const LENGTH = { name: "promotion.hours", label: "How long the promotion lasts (hours)", value: 3 };
const FIELDS = [
  resultField("window", "varchar", "first and last hour of the window (UTC)"),
  resultField("evenShare", "double", "its share if events were spread evenly over the day"),
  resultField("low", "double", "lower limit of mean_share; all windows hold together at 95 %"),
  resultField("high", "double", "upper limit of mean_share"),
  resultField("gapLow", "double", "lower limit of mean_gap; all windows hold together at 95 %"),
  resultField("gapHigh", "double", "upper limit of mean_gap"),
  resultField("p", "double", "paired t-test against the best window, times the number of windows"),
  resultField("standing", "varchar", "best, not told apart from it, or behind it: gap_low above 0"),
  resultField("isApart", "boolean", "shares no hour with the best window"),
];

/** How long a promotion lasts, in the address as `promotion.hours`. */
export function promotionLength(): CalculatorElement {
  return calculatorInputs("Promotion", [{ ...LENGTH, min: 1, max: 6, whole: true }]);
}

/**
 * The windows of `activity_windows` that are as long as the promotion, with interval, adjusted
 * p-value and standing.
 */
export function windowRows(data: CardData, control: CalculatorElement): LiveRows {
  return steeredRows(data, control, (all) => {
    const length = control.values[LENGTH.name] ?? LENGTH.value;
    const rows = all.filter((row) => row["hours"] === length);
    const found = compareWindows(rows.map(moments));
    const best = rows.find((row) => row["isBest"] === true);
    return {
      rows: rows.map((row, index) => ({
        ...row,
        window: `${formatValue(row["startHour"], "hour")}–${formatValue(row["endHour"], "hour")}`,
        evenShare: length / 24,
        isApart: hoursBetween(row, best) >= length,
        ...found[index]!,
      })),
      fields: [...all.fields, ...FIELDS],
      methodId: "paired-t-test",
    };
  });
}

function moments(row: Row) {
  const number = (value: unknown) => (value === null ? null : Number(value));
  return {
    days: Number(row["days"]),
    meanShare: Number(row["meanShare"]),
    varianceShare: number(row["varianceShare"]),
    meanGap: Number(row["meanGap"]),
    varianceGap: number(row["varianceGap"]),
    isBest: row["isBest"] === true,
  };
}

/** Between two starts, the shorter way round the clock. */
function hoursBetween(row: Row, best: Row | undefined): number {
  const apart = Math.abs(Number(row["startHour"]) - Number(best?.["startHour"]));
  return Math.min(apart, 24 - apart);
}
