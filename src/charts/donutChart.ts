import * as Plot from "@observablehq/plot";
import { arc, type PieArcDatum } from "d3";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { donutParts, type DonutPart } from "./donutParts.ts";
import { TIP } from "./plotParts.ts";
import { seriesColor } from "./seriesColors.ts";

type Arc = PieArcDatum<DonutPart>;

export interface DonutChartOptions extends ChartSize {
  /** The parts, in the rows' order: put ordered tiers in their order. */
  readonly category: Measure;
  readonly value: Measure;
  readonly also?: readonly Measure[];
  /** A colour per part, in order; default the palette. */
  readonly colors?: readonly string[];
}

const SVG = "http://www.w3.org/2000/svg";
const LINE = 24;

/** Parts of a whole as a ring of at most six, each with name, value and share beside it. */
export function donutChart(rows: ChartRows, options: DonutChartOptions): SVGSVGElement {
  const { value, width, height = 240, also = [] } = options;
  const arcs = donutParts(rows, options);
  const isNarrow = width < 420;
  const list = arcs.length * LINE;
  const size = isNarrow ? Math.min(width, height - 20) : Math.min(height, width * 0.45);
  const full = isNarrow ? size + list + 16 : height;
  const [cx, cy] = [isNarrow ? width / 2 : size / 2, size / 2];
  const shape = arc<Arc>()
    .innerRadius(size * 0.29)
    .outerRadius(size * 0.48)
    .padAngle(0.008);
  const color = (index: number) => options.colors?.[index] ?? seriesColor(index);
  const title = ({ data }: Arc) =>
    [
      data.name,
      `${value.label}: ${formatValue(data.value, value.format)}`,
      `Share: ${formatValue(data.share, "percent")}`,
      ...(data.row ? also : []).map(
        ({ key, format, label }) => `${label}: ${formatValue(data.row![key], format)}`,
      ),
    ].join("\n");
  const x = (each: Arc) => cx + shape.centroid(each)[0];
  const y = (each: Arc) => cy + shape.centroid(each)[1];
  const listX = isNarrow ? 4 : size + 24;
  const listY = (_: Arc, index: number) =>
    (isNarrow ? size + 16 : (height - list) / 2) + (index + 0.5) * LINE;
  const place = { x: listX, y: listY };
  const plot = Plot.plot({
    width,
    height: full,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      () => ring(arcs, shape, color, [cx, cy]),
      Plot.dot(arcs, { ...place, symbol: "square", r: 6, fill: (_: Arc, i: number) => color(i) }),
      Plot.text(arcs, {
        ...place,
        dx: 14,
        textAnchor: "start",
        fill: "var(--ink)",
        text: ({ data }: Arc) =>
          `${data.name}  ${formatValue(data.share, "percent")} (${formatValue(data.value, value.format)})`,
      }),
      Plot.tip(arcs, Plot.pointer({ x, y, title, maxRadius: size / 3, ...TIP })),
    ],
  }) as unknown as SVGSVGElement;
  return setChartPoints(
    plot,
    arcs.map((each) => ({ x: x(each), y: y(each), label: title(each) })),
    options,
  );
}

function ring(
  arcs: readonly Arc[],
  shape: (each: Arc) => string | null,
  color: (index: number) => string,
  [x, y]: readonly [number, number],
): SVGGElement {
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("transform", `translate(${x},${y})`);
  for (const [index, each] of arcs.entries()) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", shape(each) ?? "");
    path.setAttribute("fill", color(index));
    group.append(path);
  }
  return group;
}
