import { insight } from "../components/insight.ts";
import type { NumberWriter } from "../components/numberWriter.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import type { Rows } from "../engine/types.ts";
import { nounFor } from "../format/nounFor.ts";
import { bundleRows } from "./bundleRows.ts";
import { steeredRows } from "../components/steeredRows.ts";

/**
 * A sentence that names the product to bundle with, or says that none stands out from chance.
 *
 * @param steering - What decides on the product: live rows and a control.
 */
export function bundleSentence(
  pairs: CardData,
  [products, control]: readonly [LiveRows, EventTarget],
  productId: () => number,
): HTMLElement {
  // The product follows from the filters too, not only from the control.
  const changes = new EventTarget();
  const tell = () => changes.dispatchEvent(new Event("input"));
  products.subscribe(({ status }) => {
    if (status === "ready") tell();
  });
  control.addEventListener("input", tell);
  const own = steeredRows(pairs, changes, (rows) => ({ rows: [...rows], fields: rows.fields }));
  const partners = bundleRows(own, productId);
  return insight(partners, (_, n, rows) => bundleParts(rows, n), {
    empty: "No other product stands in an order with it.",
  });
}

/** The parts of the sentence; says so where too few orders hold the product for a comparison. */
export function bundleParts(rows: Rows, n: NumberWriter): unknown[] {
  const row = rows[0]!;
  if (Number(row["productOrders"]) === 0)
    return ["No order holds it under these filters, so no partner can be named."];
  if (row["ratioLow"] === null)
    return [
      n(row["productOrders"], "integer"),
      nounFor(row["productOrders"], " order holds", " orders hold"),
      " it: too few together with any other product to name a partner.",
    ];
  return [
    row["isClear"]
      ? "Bundle it with "
      : `None of ${rows.length} products is clearly bought with it more often than without; closest comes `,
    `${row["partner"] as string} (`,
    n(row["partnerPriceUsd"], "usdCents"),
    "), in ",
    n(row["bothOrders"], "integer"),
    " of ",
    n(row["productOrders"], "integer"),
    nounFor(row["productOrders"], " order: ", " orders: "),
    n(row["confidence"], "percent"),
    " against ",
    n(row["otherwise"], "percent"),
    " of other orders, ratio ",
    n(row["ratio"], "coefficient"),
    " (",
    n(row["ratioLow"], "coefficient"),
    " to ",
    n(row["ratioHigh"], "coefficient"),
    `, adjusted for ${rows.length} candidates).`,
  ];
}
