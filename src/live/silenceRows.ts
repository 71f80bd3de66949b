import { derivedRows } from "../components/derivedRows.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";

const FIELDS = [
  resultField("emptyMinutes", "double", "minutes without an order up to now", "min"),
  resultField("expectedOrders", "double", "orders that usually come in these minutes", "count"),
  resultField("probability", "double", "chance of no order at the usual rate (Poisson)", "share"),
];

/** Minutes of a slot. */
const SLOT = 5;

/** One row: how long no order has come, and how likely that is at the usual rate. */
export function silenceRows(arrived: LiveRows): LiveRows {
  return derivedRows(arrived, (rows) => {
    const last = rows.findLastIndex((row) => Number(row["orders"]) > 0);
    const empty = rows.slice(last + 1);
    const expectedOrders = empty.reduce((sum, row) => sum + Number(row["usualOrders"]), 0);
    const row = {
      emptyMinutes: empty.length * SLOT,
      expectedOrders,
      probability: Math.exp(-expectedOrders),
    };
    return { rows: rows.length > 0 ? [row] : [], fields: FIELDS };
  });
}
