import { normal } from "../../lib/statistics/distributions/normal.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Row } from "../engine/types.ts";
import type { FilterElement } from "../state/filterTypes.ts";
import { calendarText } from "./calendarText.ts";

const FIELDS = [
  resultField("calendar", "varchar", "weekday, and holiday from four days before to two after"),
  resultField("place", "varchar", "how far the cause reaches, by what other airports did that day"),
  resultField("expectedFalse", "double", "airport-days a normal law would flag by chance", "count"),
];

/** The rows of `airport_days` explained by calendar and place; the limit is `airport_z`. */
export function airportDays(data: CardData, filters: FilterElement): LiveRows {
  return steeredRows(data, filters, (rows) => ({
    rows: rows.map((row) => ({
      ...row,
      calendar: calendarText(row),
      place: placeText(row),
      expectedFalse: Number(row["searched"]) * normal().sf(Number(filters.value["airport_z"])),
    })),
    fields: [...rows.fields, ...FIELDS],
    methodId: "normal-distribution",
  }));
}

function placeText(row: Row): string {
  if (Number(row["commonShare"]) >= 0.5) return "the whole country";
  const state = Number(row["stateFlagged"]);
  if (state > 1) return `${state} airports of ${row["state"] as string}`;
  return Number(row["dayFlagged"]) > 1 ? "several states" : "this airport alone";
}
