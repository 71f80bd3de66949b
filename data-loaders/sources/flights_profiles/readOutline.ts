import { readFileSync } from "node:fs";

type Point = readonly [number, number];

interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: { readonly land: { readonly arcs: readonly (readonly number[][])[] } };
}

export interface OutlinePoint {
  readonly ring: number;
  readonly point: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Degrees between two points that are kept. */
const STEP = 0.45;
const LEAST_POINTS = 5;

/** The outer rings of a TopoJSON file's land, thinned, as closed lines. */
export function readOutline(file: string): OutlinePoint[] {
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  const rings = topology.objects.land.arcs
    .map(([outer = []]) => thin(joinArcs(outer, arcs)))
    .filter((ring) => ring.length >= LEAST_POINTS);
  return rings.flatMap((ring, i) =>
    [...ring, ring[0]!].map(([longitude, latitude], point) => ({
      ring: i + 1,
      point: point + 1,
      longitude: round(longitude),
      latitude: round(latitude),
    })),
  );
}

/** Arcs hold differences of integers. */
function decodeArc(arc: readonly Point[], { scale, translate }: Topology["transform"]): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** A negative index, ~i, is arc i from its end. */
function joinArcs(indices: readonly number[], arcs: readonly (readonly Point[])[]): Point[] {
  return indices.flatMap((index) => {
    const arc = index < 0 ? arcs[~index]!.toReversed() : arcs[index]!;
    return arc.slice(0, -1);
  });
}

function thin(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP) kept.push(point);
  }
  return kept;
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
