import { cardName } from "../embed/cardName.ts";
import { cardTools } from "../components/cardTools.ts";
import { emptyState } from "../components/emptyState.ts";
import { html } from "../components/html.ts";
import { tableTwin } from "../components/tableTwin.ts";
import { binReadout } from "./binReadout.ts";
import { brushedHistogram, type BrushedHistogram } from "./brushedHistogram.ts";
import { brushedRows } from "./brushedRows.ts";
import type { BrushState } from "./brushState.ts";
import type { BrushDimension, BrushMeasure } from "./brushTypes.ts";
import { dragRange } from "./dragRange.ts";
import { rangeInputs } from "./rangeInputs.ts";
import { rangeThumbs } from "./rangeThumbs.ts";

export interface LinkedCardOptions {
  readonly index: number;
  readonly dimension: BrushDimension;
  readonly measure: BrushMeasure;
  readonly state: BrushState;
}

/** One of several linked histograms: chart, sliders, limits in numbers, table twin, tools. */
export function linkedCard({ index, dimension, measure, state }: LinkedCardOptions): HTMLElement {
  const range = () => state.ranges[index]!;
  const select = (next: (typeof state.ranges)[number], settled = true) =>
    state.select(index, next, settled);
  const title = html`<h3>…</h3>`;
  const surface = html`<div class="brush-surface"></div>`;
  const readout = binReadout({
    index,
    dimension,
    measure,
    state,
    surface,
    edgeAt: (x) => chart?.edgeAt(x),
  });
  const thumbs = rangeThumbs(dimension, range, select);
  const inputs = rangeInputs(dimension, select);
  const slot = html`<figure class="plot-slot brush-slot">${surface}${thumbs.elements}</figure>`;
  const twin = tableTwin(slot);
  const rows = () => state.brushed && brushedRows(state.brushed, index, dimension, measure);
  let chart: BrushedHistogram | undefined;

  const tools = cardTools({
    rows,
    title: () => title.textContent,
    picture: () => surface.querySelector("svg"),
    toggleTable: twin.toggle,
  });
  function update() {
    const { brushed } = state;
    thumbs.place(range(), (edge) => chart?.x(edge) ?? 0);
    inputs.show(range());
    if (!brushed) return;
    const shown = rows()!;
    const isEmpty = brushed.sums.bins[index]!.every((amount) => amount === 0);
    title.textContent = isEmpty ? "No data for these selections" : dimension.title(shown);
    readout.show();
    chart?.update(brushed.all.bins[index]!, brushed.sums.bins[index]!, range());
    twin.update(shown);
  }
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry!.contentRect.width);
    if (width === 0 || width === chart?.svg.width.baseVal.value) return;
    chart = brushedHistogram(dimension, width);
    surface.replaceChildren(chart.svg);
    update();
  }).observe(slot);
  dragRange(surface, () => ({
    axis: dimension,
    x: chart!.x,
    edgeAt: chart!.edgeAt,
    range,
    select,
  }));
  state.subscribe(update);
  surface.append(emptyState("…"));
  return html`<article class="panel linked" data-card="${cardName({ id: dimension.key })}"><header>${title}<p>${dimension.subtitle}</p></header>${readout.element}${slot}${twin.element}${inputs.element}${dimension.caveat ? html`<p class="caveat">${dimension.caveat}</p>` : null}${tools}</article>`;
}
