import { extent } from "d3";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";
import type { ChartRows, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";

/** Lowest and highest value with the steps between them, above a chart that shades values. */
export function rampKey(
  rows: ChartRows,
  { key, format, label }: Measure,
  colors: readonly string[],
): HTMLElement {
  const [low, high] = extent(rows, (row) => measureOf(row, key));
  const steps = colors.map((color) => html`<i style=${{ background: color }}></i>`);
  return html`<div class="legend">${label}
    <span class="legend-ramp" data-key>${formatValue(low, format)}&nbsp;${steps}&nbsp;${formatValue(high, format)}</span></div>`;
}
