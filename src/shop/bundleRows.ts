import { bundlePartners } from "../../lib/commerce/bundlePartners.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";

const FIELDS = [
  resultField("confidence", "double", "share of the product's orders that hold the partner"),
  resultField("otherwise", "double", "share of the other orders that hold it"),
  resultField("ratio", "double", "confidence ÷ otherwise: 1 without association"),
  resultField("ratioLow", "double", "lower limit; all partners' intervals hold together at 95 %"),
  resultField("ratioHigh", "double", "upper limit"),
  resultField("isClear", "boolean", "the whole interval lies above 1"),
];

/**
 * The possible partners of one product from `basket_pairs`, best evidence first: how much more often
 * they are bought with it than without.
 */
export function bundleRows(pairs: CardData, productId: () => number): LiveRows {
  return derivedRows(pairs, (rows) => {
    const own = rows.filter((row) => row["productId"] === productId());
    const found = bundlePartners(
      own.map((row) => ({
        bothOrders: Number(row["bothOrders"]),
        productOrders: Number(row["productOrders"]),
        partnerOrders: Number(row["partnerOrders"]),
        orders: Number(row["orders"]),
      })),
    );
    const partners = own.map((row, index) => ({ ...row, ...found[index]! }));
    partners.sort((a, b) => (b.ratioLow ?? 0) - (a.ratioLow ?? 0));
    return {
      rows: partners,
      fields: [...rows.fields, ...FIELDS],
      methodId: "risk-ratio",
    };
  });
}
