import { html } from "../components/html.ts";

/** A swatch and a name per colour, above a chart; pictures of the chart carry it along. */
export function colorLegend(
  entries: readonly { readonly name: string; readonly color: string }[],
): HTMLElement {
  const items = entries.map(
    ({ name, color }) => html`<span data-key><i style=${{ background: color }}></i>${name}</span>`,
  );
  return html`<div class="legend">${items}</div>`;
}
