import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";
import { rangeText } from "./binEdges.ts";
import type { BrushState } from "./brushState.ts";
import type { BrushDimension, BrushMeasure } from "./brushTypes.ts";

export interface BinReadoutOptions {
  readonly index: number;
  readonly dimension: BrushDimension;
  readonly measure: BrushMeasure;
  readonly state: BrushState;
  /** Where the pointer reads the bins. */
  readonly surface: HTMLElement;
  /** The edge at a position; absent before the chart is drawn. */
  readonly edgeAt: (x: number) => number | undefined;
}

/** The line above a linked chart: the selection, or the bin under the pointer. */
export function binReadout(options: BinReadoutOptions) {
  const { index, dimension, measure, state, surface, edgeAt } = options;
  const element = html`<p class="brush-readout"></p>`;
  const show = () => {
    element.textContent = `Selected: ${rangeText(dimension, state.ranges[index]!)}`;
  };
  surface.addEventListener("pointermove", ({ offsetX, buttons }) => {
    const edge = edgeAt(offsetX);
    const { brushed } = state;
    if (buttons !== 0 || edge === undefined || !brushed) return;
    const bin = Math.min(dimension.bins - 1, Math.max(0, Math.floor(edge)));
    const [selected, all] = [brushed.sums.bins[index]![bin], brushed.all.bins[index]![bin]];
    const write = (amount: unknown) => formatValue(amount, measure.format);
    element.textContent = `${rangeText(dimension, [bin, bin + 1])}: ${write(selected)} of ${write(all)} ${measure.label.toLowerCase()}`;
  });
  surface.addEventListener("pointerleave", show);
  return { element, show };
}
