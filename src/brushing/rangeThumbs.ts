import type { BinRange } from "../../lib/brushing/cubeTypes.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";
import { asRange, edgeValue } from "./binEdges.ts";
import type { BrushDimension } from "./brushTypes.ts";
import { shifted } from "./dragRange.ts";

export interface RangeThumbs {
  readonly elements: readonly HTMLElement[];
  /** Puts the thumbs to the limits of a range. */
  place(range: BinRange, x: (edge: number) => number): void;
}

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The keyboard's way to select: two sliders, one per limit. Arrow keys move a limit by a bin, Page
 * keys by five, Home and End to the end; with Shift the whole selection moves; Escape clears.
 */
export function rangeThumbs(
  dimension: BrushDimension,
  range: () => BinRange,
  select: (range: BinRange) => void,
): RangeThumbs {
  const { bins, label } = dimension;
  const limits = () => range() ?? ([0, bins] as const);
  const thumb = (side: 0 | 1) =>
    html`<div class="brush-thumb" role="slider" tabindex="0" aria-label="${label}, ${side === 0 ? "lowest" : "highest"} selected" aria-valuemin="${edgeValue(dimension, 0)}" aria-valuemax="${edgeValue(dimension, bins)}" onkeydown=${(event: KeyboardEvent) => press(event, side)}></div>`;
  const elements = [thumb(0), thumb(1)];
  function press(event: KeyboardEvent, side: 0 | 1) {
    if (event.key === "Escape") return select(null);
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const current = limits();
    if (event.shiftKey) return select(shifted(dimension, current, step));
    const moved: [number, number] = [...current];
    const [lowest, highest] = side === 0 ? [0, moved[1] - 1] : [moved[0] + 1, bins];
    moved[side] = Math.min(highest, Math.max(lowest, moved[side] + step));
    select(asRange(dimension, ...moved));
  }
  return {
    elements,
    place(current, x) {
      const edges = current ?? [0, bins];
      elements.forEach((element, side) => {
        const value = edgeValue(dimension, edges[side]!);
        element.style.left = `${x(edges[side]!)}px`;
        element.setAttribute("aria-valuenow", String(value));
        element.setAttribute("aria-valuetext", formatValue(value, dimension.format));
      });
    },
  };
}
