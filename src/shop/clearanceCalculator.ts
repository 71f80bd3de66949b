import { clearance } from "../../lib/commerce/clearance.ts";
import { html } from "../components/html.ts";
import { insight } from "../components/insight.ts";
import { kpiTile } from "../components/kpiTile.ts";
import type { CardData } from "../components/liveRows.ts";
import { toLive } from "../components/toLive.ts";
import type { Row } from "../engine/types.ts";
import { nounFor } from "../format/nounFor.ts";
import { bundleSentence } from "./bundleSentence.ts";
import { calculatorInputs, type CalculatorElement } from "./calculatorInputs.ts";
import { clearanceProduct } from "./clearanceProduct.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";

const FIELDS = [
  resultField("product", "varchar", "product to clear"),
  resultField("priceUsd", "double", "price before the cut", "USD"),
  resultField("units", "double", "units to clear", "count"),
  resultField("salePriceUsd", "double", "price after the cut, to the cent", "USD"),
  resultField("revenueUsd", "double", "revenue when all units are sold at it", "USD"),
  resultField("fullRevenueUsd", "double", "revenue of the units at the full price", "USD"),
  resultField("givenUpUsd", "double", "their difference", "USD"),
  resultField("breakEvenUnits", "double", "units at the sale price for the full revenue", "count"),
];

export interface ClearanceOptions {
  /** Rows of `product_sales`. */
  readonly products: CardData;
  /** Rows of `basket_pairs`. */
  readonly pairs: CardData;
}

/**
 * Price, discount and units of a product in; sale price, revenue and break-even out, with the
 * product that is bought with it most clearly as a bundle.
 */
export function clearanceCalculator({ products, pairs }: ClearanceOptions): HTMLElement {
  const live = toLive(products);
  const choice = clearanceProduct(live, () => form.dispatchEvent(new Event("input")));
  const form: CalculatorElement = calculatorInputs(
    "Clearance",
    [
      { name: "clearance.price", label: "Price (USD)", value: null, min: 0.01, max: 1e6 },
      { name: "clearance.discount", label: "Discount (%)", value: 30, min: 0, max: 95 },
      { name: "clearance.units", label: "Units", value: null, min: 0, max: 1e6 },
    ],
    [choice.field],
  );
  const outcome = steeredRows(live, form, (rows) => {
    const product = choice.find(rows);
    return { rows: product ? [outcomeOf(product, form.values)] : [], fields: FIELDS };
  });
  const productId = () => Number(choice.find(live.current.rows ?? [])?.["productId"]);
  return html`<div>${form}${choice.missing}<div class="tiles">
    ${kpiTile({ label: "Sale price", data: outcome, value: (row) => row["salePriceUsd"], format: "usdCents", note: "to the cent" })}
    ${kpiTile({ label: "Revenue of the sale", data: outcome, value: (row) => row["revenueUsd"], format: "usdCents", note: "when every unit is sold" })}
    ${kpiTile({ label: "Given up", data: outcome, value: (row) => row["givenUpUsd"], format: "usdCents", note: "against the full price" })}
    ${kpiTile({ label: "Break-even units", data: outcome, value: (row) => row["breakEvenUnits"], format: "integer", note: "for the revenue of the full price" })}
    </div><div class="answer">${insight(outcome, (row, n) => [row["product"], ": ", n(row["units"], "integer"), nounFor(row["units"], " unit at ", " units at "), n(row["priceUsd"], "usdCents"), " would bring ", n(row["fullRevenueUsd"], "usdCents"), ". "], { empty: "No product matches the filters." })}${bundleSentence(pairs, [live, form], productId)}</div></div>`;
}

/** Units of the last 90 days, none included, unless the reader types others. */
export function outcomeOf(product: Row, values: Readonly<Record<string, number | null>>): Row {
  const priceUsd = values["clearance.price"] ?? Number(product["priceUsd"]);
  const units = values["clearance.units"] ?? Number(product["recentUnits"]);
  const discount = (values["clearance.discount"] ?? 0) / 100;
  const outcome = clearance({ priceUsd, discount, units });
  return { product: product["product"]!, priceUsd, units, ...outcome };
}
