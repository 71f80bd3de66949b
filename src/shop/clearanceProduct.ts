import { html } from "../components/html.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { notice } from "../components/notice.ts";
import { stopEvent } from "../components/stopEvent.ts";
import type { Row } from "../engine/types.ts";
import { urlValue } from "../state/urlValue.ts";

/** The choice of the product to clear, kept in the address. */
export interface ClearanceProduct {
  readonly field: HTMLElement;
  /** Says that the product asked for is not among the rows. */
  readonly missing: HTMLElement;
  /** The chosen product of these rows, or the one that moves slowest. */
  find(this: void, rows: readonly Row[]): Row | undefined;
}

/** @param changed - Called when the reader, or the address, chooses another product. */
export function clearanceProduct(live: LiveRows, changed: () => void): ClearanceProduct {
  const chosen = urlValue<number | null>({
    name: "clearance.product",
    fallback: null,
    parse: (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
    write: (value) => (value === null ? "" : String(value)),
  });
  const missing = html`<div></div>`;
  const select = html<HTMLSelectElement>`<select aria-label="Product to clear" oninput=${stopEvent} onchange=${() => chosen.set(Number(select.value))}></select>`;
  const field = html`<label class="filter-field"><span class="label">Product</span><div class="filter-row">${select}</div></label>`;
  const find = (rows: readonly Row[]) =>
    rows.find((row) => row["productId"] === chosen.value) ??
    rows.toSorted((a, b) => Number(a["recentUnits"]) - Number(b["recentUnits"]))[0];
  const show = () => {
    const product = find(live.current.rows ?? []);
    select.value = String(product?.["productId"]);
    const asked = chosen.refused ?? chosen.value;
    const isOther = product && asked !== null && product["productId"] !== asked;
    const text = `No product “${asked}” matches the filters. Shown instead: ${String(product?.["product"])}, which moves slowest.`;
    missing.replaceChildren(...(isOther ? [notice(text)] : []));
  };
  live.subscribe(({ status, rows }) => {
    if (status === "loading") return;
    const options = (rows ?? []).map(
      (row) => html`<option value="${row["productId"]}">${row["product"]}</option>`,
    );
    select.replaceChildren(...options);
    show();
  });
  chosen.subscribe(() => {
    show();
    changed();
  });
  return { field, missing, find };
}
