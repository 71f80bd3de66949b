import type { Row } from "../engine/types.ts";
import { isoDate } from "../format/isoDate.ts";

export type Factor = "hour" | "weekday" | "month";

/** Flights of one hour of one day. */
export interface DelayCell {
  readonly date: string;
  readonly level: Readonly<Record<Factor, string>>;
  readonly flights: number;
  readonly sum: number;
}

/** A row of `hour_cells` with the levels of the three factors. */
export function readDelayCell(row: Row): DelayCell {
  const date = isoDate(row["flightDate"]);
  const weekday = (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
  return {
    date,
    level: {
      hour: String(row["hour"]).padStart(2, "0"),
      weekday: String(weekday + 1),
      month: `${date.slice(0, 7)}-01`,
    },
    flights: Number(row["flights"]),
    sum: Number(row["delaySumMin"]),
  };
}

/** A sum over cells. */
export const cellTotal = (cells: readonly DelayCell[], key: "flights" | "sum") =>
  cells.reduce((sum, cell) => sum + cell[key], 0);
