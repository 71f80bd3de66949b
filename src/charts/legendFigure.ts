import { html } from "../components/html.ts";
import { colorLegend } from "./colorLegend.ts";

interface Colors {
  readonly domain: readonly string[];
  readonly range: readonly string[];
}

/** A chart below its legend, as one element; one name needs no legend. */
export function legendFigure(plot: Element, { domain, range }: Colors): Element {
  if (domain.length < 2) return plot;
  const entries = domain.map((name, place) => ({ name, color: range[place]! }));
  return html`<div>${colorLegend(entries)}${plot}</div>`;
}
