import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";

const KEYS = new Set([
  ...["product", "code", "sales", "returned", "revenue", "saleLines", "returnLines", "lines"],
  ...["returnShare", "allReturnShare", "products"],
]);

/** The products of `revenue_items` with the highest value taken back, highest first. */
export function returnedProducts(data: CardData): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: rows
      .filter((row) => row["returnedPlace"] !== null)
      .toSorted((a, b) => Number(a["returnedPlace"]) - Number(b["returnedPlace"])),
    fields: rows.fields.filter(({ key }) => KEYS.has(key)),
  }));
}
