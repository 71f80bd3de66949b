import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import { html } from "../components/html.ts";
import type { FilterElement } from "../state/filterTypes.ts";

/**
 * What is shown up to 100,000 campaigns, and instead of it at 1,000,000; each is made when it is
 * first shown.
 */
export function bySize(
  filters: FilterElement,
  parts: { readonly upTo100K: () => Node; readonly million: () => Node },
): HTMLElement {
  const slots = {
    upTo100K: html`<div class="cards"></div>`,
    million: html`<div class="cards"></div>`,
  };
  const show = () => {
    const sizes = filters.value["sizes"] as readonly string[] | undefined;
    const shown = sizes?.[0] === String(marketingSettings.sizes.million) ? "million" : "upTo100K";
    for (const name of ["upTo100K", "million"] as const) {
      slots[name].hidden = name !== shown;
      if (name === shown && slots[name].childElementCount === 0) slots[name].append(parts[name]());
    }
  };
  filters.addEventListener("input", show);
  show();
  return html`<div>${slots.upTo100K}${slots.million}</div>`;
}
