import { extent } from "d3";
import { html } from "../components/html.ts";
import type { ChartRows, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { rampLimits } from "./rampLimits.ts";
import { rampTexts } from "./rampTexts.ts";

/** The steps of a threshold scale. */
export interface Ramp {
  /** Where each step but the first begins, ascending. */
  readonly domain: readonly number[];
  readonly range: readonly string[];
  /** Where the first step begins and the last one ends; default the lowest and highest value. */
  readonly ends?: readonly [number, number];
}

/**
 * The steps of a chart that shades values, with the value at which each ends: steps need not be
 * equally wide.
 */
export function rampKey(
  rows: ChartRows,
  { key, format, label }: Measure,
  { domain, range, ends }: Ramp,
): HTMLElement {
  const limits = ends
    ? [ends[0], ...domain, ends[1]]
    : rampLimits(
        extent(rows, (row) => measureOf(row, key)),
        domain,
      );
  const texts = rampTexts(limits, format);
  const steps = range.map(
    (color, step) =>
      html`<span data-key>${step === 0 ? texts[0] : null}<i style=${{ background: color }}></i>${texts[step + 1]}</span>`,
  );
  return html`<div class="legend"><span>${label}</span><span class="legend-ramp">${steps}</span></div>`;
}
