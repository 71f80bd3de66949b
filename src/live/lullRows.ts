import { poisson } from "../../lib/statistics/distributions/poisson.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row, Rows } from "../engine/types.ts";

const FIELDS = [
  resultField("minutes", "double", "minutes that are looked at, up to now", "min"),
  resultField("recentOrders", "double", "orders of these minutes", "count"),
  resultField("expectedOrders", "double", "orders that usually come in these minutes", "count"),
  resultField("probability", "double", "chance of so few at the usual rate (Poisson)", "share"),
];

/** Minutes of a slot, and slots that are looked at. */
const [SLOT, SLOTS] = [5, 6];

/** One row: how many orders the last half hour brought, and how likely so few are. */
export function lullRows(arrived: LiveRows): LiveRows {
  return derivedRows(arrived, (rows) => ({
    rows: rows.length > 0 ? [lull(rows)] : [],
    fields: FIELDS,
  }));
}

function lull(rows: Rows): Row {
  const recent = rows.slice(-SLOTS);
  const total = (key: string) => recent.reduce((sum, row) => sum + Number(row[key]), 0);
  const [recentOrders, expectedOrders] = [total("orders"), total("usualOrders")];
  return {
    ...{ minutes: recent.length * SLOT, recentOrders, expectedOrders },
    // Without a usual rate nothing is unlikely.
    probability: expectedOrders > 0 ? poisson(expectedOrders).cdf(recentOrders) : 1,
  };
}
