import { area, extent, line, scaleLinear } from "d3";

/**
 * A trend without axes; decoration beside a number that is written out, so hidden from readers of
 * the accessibility tree. Undefined values leave gaps.
 *
 * @param values - In time order.
 */
export function sparkline(values: readonly number[]): SVGSVGElement {
  const [width, height] = [160, 34];
  const [low = 0, high = 1] = extent(values.filter(Number.isFinite));
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [2, width - 5]);
  const y = scaleLinear([Math.min(0, low), high === low ? low + 1 : high], [height - 2, 4]);
  const shape = { x: (_: number, index: number) => x(index), y: (value: number) => y(value) };
  const stroke = line<number>(shape.x, shape.y).defined(Number.isFinite)(values);
  const fill = area<number>(shape.x, y(Math.min(0, low)), shape.y).defined(Number.isFinite)(values);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "sparkline");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  append(svg, { d: fill ?? "", fill: "var(--series-1)", "fill-opacity": "0.1" });
  append(svg, {
    d: stroke ?? "",
    fill: "none",
    stroke: "var(--series-1)",
    "stroke-width": "1.6",
    "vector-effect": "non-scaling-stroke",
  });
  return svg;
}

function append(svg: SVGSVGElement, attributes: Record<string, string>) {
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
  svg.append(path);
}
