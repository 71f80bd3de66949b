import { axisBottom, axisLeft, create, max, scaleLinear, sum, type Selection } from "d3";
import type { BinRange } from "../../lib/brushing/cubeTypes.ts";
import { formatValue } from "../format/formatValue.ts";
import { edgeValue } from "./binEdges.ts";
import type { BrushDimension } from "./brushTypes.ts";

const HEIGHT = 220;
const MARGIN = { top: 8, right: 14, bottom: 40, left: 44 };

/** A histogram that follows a drag: bars are four paths, so an update writes four attributes. */
export interface BrushedHistogram {
  readonly svg: SVGSVGElement;
  /** Position of an edge between bins, in CSS pixels from the left. */
  x(edge: number): number;
  /** The edge (a fraction between edges) at a position. */
  edgeAt(x: number): number;
  /** Draws shares of all and of the selected; what lies outside the own range is pale. */
  update(all: ArrayLike<number>, selected: ArrayLike<number>, range: BinRange): void;
}

type Shares = readonly number[];

export function brushedHistogram(dimension: BrushDimension, width: number): BrushedHistogram {
  const { bins, label, format } = dimension;
  const x = scaleLinear([0, bins], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 1], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const svg = create("svg")
    .attr("width", width)
    .attr("height", HEIGHT)
    .attr("viewBox", `0 0 ${width} ${HEIGHT}`)
    .attr("aria-hidden", "true");
  const region = svg.append("rect").attr("class", "brush-region").attr("y", MARGIN.top);
  region.attr("height", HEIGHT - MARGIN.top - MARGIN.bottom);
  const path = (name: string) => svg.append("path").attr("class", name);
  const [outside, inside, line] = [path("brush-outside"), path("brush-inside"), path("brush-all")];
  const below = axisBottom(x)
    .ticks(width / 70)
    .tickSizeOuter(0);
  below.tickFormat((edge) => formatValue(edgeValue(dimension, Number(edge)), format));
  const bottom = svg.append("g").attr("transform", `translate(0,${HEIGHT - MARGIN.bottom})`);
  bottom.call(below);
  bottom
    .append("text")
    .attr("class", "brush-label")
    .attr("x", (MARGIN.left + width - MARGIN.right) / 2)
    .attr("y", MARGIN.bottom - 6)
    .text(label);
  const left = svg.append("g").attr("transform", `translate(${MARGIN.left},0)`);
  let top = 0;

  return {
    svg: svg.node()!,
    x,
    edgeAt: (at) => x.invert(at),
    update(all, selected, range) {
      const shares = [sharesOf(all), sharesOf(selected)] as const;
      const next = Math.max(max(shares[0]) ?? 0, max(shares[1]) ?? 0) || 1;
      if (next !== top) {
        top = next;
        y.domain([0, top]).nice(4);
        drawLeft(left, y);
      }
      const [low, high] = range ?? [0, bins];
      const bar = barsOf(x, y);
      outside.attr("d", bar(shares[1], 0, low) + bar(shares[1], high, bins));
      inside.attr("d", bar(shares[1], low, high));
      line.attr("d", outlineOf(x, y, shares[0]));
      region.attr("x", x(low)).attr("width", range === null ? 0 : x(high) - x(low));
    },
  };
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function drawLeft(left: Selection<SVGGElement, undefined, null, undefined>, y: Scale) {
  const axis = axisLeft(y).ticks(4).tickSize(0).tickPadding(6);
  left.call(axis.tickFormat((share) => formatValue(share, "percent")));
  left.select(".domain").remove();
}

function sharesOf(amounts: ArrayLike<number>): Shares {
  const values = Array.from(amounts);
  const total = sum(values) || 1;
  return values.map((value) => value / total);
}

function barsOf(x: Scale, y: Scale) {
  const base = y(0);
  return (shares: Shares, from: number, to: number) => {
    let d = "";
    for (let bin = from; bin < to; bin++)
      if (shares[bin]! > 0)
        d += `M${x(bin) + 0.5},${base}V${y(shares[bin]!)}H${x(bin + 1) - 0.5}V${base}Z`;
    return d;
  };
}

function outlineOf(x: Scale, y: Scale, shares: Shares): string {
  return shares.reduce(
    (d, share, bin) => `${d}${bin === 0 ? "M" : "L"}${x(bin)},${y(share)}H${x(bin + 1)}`,
    "",
  );
}
