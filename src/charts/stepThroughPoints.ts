import { getChartPoints } from "./chartPoints.ts";

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Lets the keyboard walk a chart's marks: arrow keys, Home and End show the tooltip of the next
 * mark and say its text, Escape puts it away.
 *
 * @param frame - The focusable element around the chart.
 * @param chart - The chart drawn at the moment.
 * @param say - Receives the text of the mark, for a live region.
 */
export function stepThroughPoints(
  frame: HTMLElement,
  chart: () => Element | undefined,
  say: (text: string) => void,
): void {
  let index = -1;
  frame.addEventListener("keydown", (event) => {
    const drawn = chart();
    const points = drawn ? getChartPoints(drawn) : [];
    if (event.key === "Escape" && drawn) leave(drawn);
    const step = STEPS[event.key];
    if (!step || !drawn || points.length === 0) return;
    event.preventDefault();
    index = step(Math.min(index, points.length - 1), points.length);
    const point = points[index]!;
    pointAt(drawn, point.x, point.y);
    say(point.label.replaceAll("\n", ", "));
  });
  frame.addEventListener("focusout", () => {
    index = -1;
    const drawn = chart();
    if (drawn) leave(drawn);
  });
}

function svgOf(chart: Element): SVGSVGElement | null {
  return chart instanceof SVGSVGElement
    ? chart
    : chart.querySelector<SVGSVGElement>(":scope > svg");
}

/** Plot shows tooltips for pointer events, so a mark is shown by pretending one. */
function pointAt(chart: Element, x: number, y: number) {
  const svg = svgOf(chart);
  if (!svg) return;
  const box = svg.getBoundingClientRect();
  const scale = box.width / svg.viewBox.baseVal.width;
  const [clientX, clientY] = [box.left + x * scale, box.top + y * scale];
  for (const type of ["pointerenter", "pointermove"])
    svg.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerType: "mouse" }));
}

function leave(chart: Element) {
  svgOf(chart)?.dispatchEvent(new PointerEvent("pointerleave", { pointerType: "mouse" }));
}
