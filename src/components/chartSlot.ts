import { getChartFormats, getChartPoints } from "../charts/chartPoints.ts";
import { describePoints } from "../charts/describePoints.ts";
import type { ColumnFormats } from "../charts/measureFormats.ts";
import { stepThroughPoints } from "../charts/stepThroughPoints.ts";
import { html } from "./html.ts";
import { whilePrinting } from "./whilePrinting.ts";

export interface ChartSlot {
  readonly element: HTMLElement;
  /** Draws a chart now and again whenever the width changes. */
  draw(chart: (width: number) => Element, name: string, description?: string): void;
  /** Shows something else instead of a chart. */
  show(content: HTMLElement): void;
  readonly picture: () => SVGSVGElement | null;
  /** How the chart on show writes its columns. */
  readonly formats: () => ColumnFormats;
}

/** Room for a chart on A4, in pixels: wider ones would be scaled down, and their text with them. */
const PAPER_WIDTH = 650;

/**
 * The place of a chart: it keeps its height while empty, redraws with its width and for paper, can be walked by
 * keyboard, and says what it shows.
 *
 * @param height - Reserved height in pixels.
 */
export function chartSlot(height: number): ChartSlot {
  const frame = html`<div data-chart role="application" aria-roledescription="chart"></div>`;
  const spoken = html`<span class="visually-hidden" aria-live="polite"></span>`;
  const element = html`<figure class="plot-slot" style=${{ minHeight: `${height}px` }}>${frame}${spoken}</figure>`;
  let chart: Element | undefined;
  let redraw: (() => void) | undefined;
  let width = 0;
  let isPrinted = false;
  frame.append(html`<div class="skeleton"></div>`);
  new ResizeObserver(([entry]) => {
    const next = Math.floor(entry!.contentRect.width);
    if (next === width || next === 0) return;
    width = next;
    redraw?.();
  }).observe(element);
  whilePrinting((isPrinting) => {
    if (isPrinting === isPrinted) return;
    isPrinted = isPrinting;
    if (width > PAPER_WIDTH && element.isConnected) redraw?.();
  });
  stepThroughPoints(
    frame,
    () => chart,
    (text) => (spoken.textContent = text),
  );
  return {
    element,
    draw(make, name, description) {
      redraw = () => {
        chart = make(isPrinted ? Math.min(width, PAPER_WIDTH) : width);
        chart.setAttribute("aria-hidden", "true");
        frame.replaceChildren(chart);
        element.classList.add("drawn");
        frame.tabIndex = 0;
        const content = description ?? describePoints(getChartPoints(chart));
        frame.setAttribute("aria-label", `${name}. ${content} Arrow keys step through the values.`);
      };
      if (width > 0) redraw();
    },
    show(content) {
      chart = redraw = undefined;
      frame.removeAttribute("tabindex");
      frame.setAttribute("aria-label", content.textContent);
      frame.replaceChildren(content);
    },
    formats: () => (chart ? getChartFormats(chart) : {}),
    picture: () => frame.querySelector<SVGSVGElement>(":scope > svg, :scope > * > svg"),
  };
}
