import * as Plot from "@observablehq/plot";
import { geoAlbersUsa, group, sum, type GeoProjection } from "d3";
import { setChartPoints } from "../charts/chartPoints.ts";
import type { ChartRows } from "../charts/chartTypes.ts";
import { TIP } from "../charts/plotParts.ts";
import { rampColors } from "../charts/rampColors.ts";
import { rampKey } from "../charts/rampKey.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";
import { mapLabels, type MapLabel, type MapPlace } from "./mapLabels.ts";

type Row = ChartRows[number];
type Place = readonly [number, number];

interface Arc {
  readonly row: Row;
  readonly from: Place;
  readonly to: Place;
  readonly middle: Place;
}

/** Height over width of a map of all states, Alaska and Hawaii drawn below. */
const RATIO = 0.62;
/** Pixels of width for each airport that is named where there is room. */
const PER_LABEL = 16;
const SHARE = { key: "onTimeShare", format: "percent", label: "On time" } as const;

/**
 * Pairs of airports as lines over an outline: width by flights, shade by punctuality. Pairs with
 * an airport outside the states, or of unknown place, are not drawn; the rows still hold them.
 *
 * @param outline - Points of closed lines: `ring`, `longitude`, `latitude`.
 */
export function routeMap(
  rows: ChartRows,
  { outline, width }: { readonly outline: ChartRows; readonly width: number },
): HTMLElement {
  const height = Math.round(width * RATIO);
  const projection = geoAlbersUsa().fitExtent(
    [
      [8, 8],
      [width - 8, height - 8],
    ],
    { type: "MultiPoint", coordinates: outline.map(coordinatesOf) },
  );
  const arcs = rows.flatMap((row) => arcOf(row, projection));
  const ramp = rampColors(
    arcs.map(({ row }) => Number(row["onTimeShare"])),
    { palest: 4 },
  );
  const most = Math.max(1, ...arcs.map(({ row }) => Number(row["flights"])));
  const places = placesOf(arcs);
  const at = (end: "from" | "to", axis: 0 | 1) => (arc: Arc) => arc[end][axis];
  const middle = { x: (arc: Arc) => arc.middle[0], y: (arc: Arc) => arc.middle[1] };
  const ends = { x1: at("from", 0), y1: at("from", 1), x2: at("to", 0), y2: at("to", 1) };
  const plot = Plot.plot({
    width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    color: ramp,
    marks: [
      coast(outline, projection),
      // The busiest pairs lie on top.
      Plot.link([...arcs].reverse(), {
        ...ends,
        stroke: ({ row }: Arc) => Number(row["onTimeShare"]),
        strokeWidth: ({ row }: Arc) => 0.6 + 4 * Math.sqrt(Number(row["flights"]) / most),
        strokeOpacity: 0.9,
      }),
      Plot.dot(places, { x: "x", y: "y", r: 2.2, fill: "var(--ink)" }),
      ...names(mapLabels(places, { width, height, most: width / PER_LABEL })),
      Plot.link(arcs, Plot.pointer({ ...middle, ...ends, stroke: "var(--ink)", strokeWidth: 2.5 })),
      Plot.tip(arcs, Plot.pointer({ ...middle, title: ({ row }: Arc) => tell(row), ...TIP })),
    ],
  });
  const points = arcs.map(({ row, middle: [x, y] }) => ({ x, y, label: tell(row) }));
  const key = rampKey(
    arcs.map(({ row }) => row),
    SHARE,
    ramp,
  );
  return setChartPoints(html`<div>${key}${plot}</div>`, points);
}

const coordinatesOf = (row: Row) => [Number(row["longitude"]), Number(row["latitude"])];

function coast(outline: ChartRows, projection: GeoProjection): Plot.Markish {
  const points = [...group(outline, (row) => row["ring"])].flatMap(([ring, line]) =>
    line.flatMap((row) => {
      const place = projection(coordinatesOf(row) as [number, number]);
      return place ? [{ x: place[0], y: place[1], ring }] : [];
    }),
  );
  return Plot.line(points, {
    ...{ x: "x", y: "y", z: "ring", curve: "linear-closed" },
    ...{ fill: "var(--surface-sunk, var(--rule))", fillOpacity: 0.35 },
    ...{ stroke: "var(--rule-strong)", strokeWidth: 0.8 },
  });
}

function arcOf(row: Row, projection: GeoProjection): Arc[] {
  const end = (side: "a" | "b"): Place | null =>
    row[`${side}Latitude`] === null
      ? null
      : projection([Number(row[`${side}Longitude`]), Number(row[`${side}Latitude`])]);
  const [from, to] = [end("a"), end("b")];
  if (!from || !to) return [];
  return [{ row, from, to, middle: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] }];
}

/** Airports of the arcs, with the flights of their pairs. */
function placesOf(arcs: readonly Arc[]): MapPlace[] {
  const ends = arcs.flatMap(({ row, from, to }) => [
    { name: row["a"] as string, at: from, size: Number(row["flights"]) },
    { name: row["b"] as string, at: to, size: Number(row["flights"]) },
  ]);
  return [...group(ends, ({ name }) => name)].map(([name, own]) => {
    const [x, y] = own[0]!.at;
    return { name, x, y, size: sum(own, ({ size }) => size) };
  });
}

function names(labels: readonly MapLabel[]): Plot.Markish[] {
  return [...group(labels, ({ anchor }) => anchor)].map(([anchor, own]) =>
    Plot.text(own, {
      ...{ x: "x", y: "y", text: "name", textAnchor: anchor, fontSize: 11, fontWeight: 600 },
      ...{ fill: "var(--ink)", stroke: "var(--surface)", strokeWidth: 3 },
    }),
  );
}

function tell(row: Row): string {
  const city = (side: "a" | "b") => (row[`${side}City`] ?? row[side]) as string;
  return [
    `${city("a")} – ${city("b")} (${row["pair"] as string})`,
    `Flights: ${formatValue(row["flights"], "integer")}`,
    `On time: ${formatValue(row["onTimeShare"], "percent")}, ${formatValue(row["low"], "percent")} to ${formatValue(row["high"], "percent")}`,
    `Mean delay: ${formatValue(row["meanDelayMin"], "minutes")}`,
  ].join("\n");
}
