import type { BinRange, CubeAxis } from "../../lib/brushing/cubeTypes.ts";
import { formatValue } from "../format/formatValue.ts";
import type { BrushDimension } from "./brushTypes.ts";

/** The value at an edge between bins, 0 being the first bin's lower limit. */
export function edgeValue({ start, width }: CubeAxis, edge: number): number {
  return start + edge * width;
}

/** The edge nearest to a value, from 0 to the number of bins. */
export function nearestEdge({ start, width, bins }: CubeAxis, value: number): number {
  return Math.min(bins, Math.max(0, Math.round((value - start) / width)));
}

/** A range of at least one bin, in order; the whole axis is no range. */
export function asRange({ bins }: CubeAxis, one: number, other: number): BinRange {
  const low = Math.min(one, other, bins - 1);
  const high = Math.max(one, other, low + 1);
  return low === 0 && high === bins ? null : [low, high];
}

/** A range as it stands in the address: `15:60`, in the axis's unit. */
export function writeRange(axis: CubeAxis, range: BinRange): string {
  return range === null ? "" : range.map((edge) => edgeValue(axis, edge)).join(":");
}

/** The limits that a text of the address names, as they stand; `undefined` when it names none. */
export function readLimits(text: string): readonly [number, number] | undefined {
  const limits = text.split(":").map((part) => (part.trim() === "" ? NaN : Number(part)));
  const [low, high] = limits;
  if (limits.length !== 2 || !Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  return [low!, high!];
}

/** The range that a text of the address names; `undefined` when it names none. */
export function readRange(axis: CubeAxis, text: string): BinRange | undefined {
  const limits = readLimits(text);
  return limits && asRange(axis, nearestEdge(axis, limits[0]), nearestEdge(axis, limits[1]));
}

/** A range in words: "15 min to 1 hr", or what an open end holds: "from 180". */
export function rangeText(dimension: BrushDimension, range: BinRange): string {
  if (range === null) return "all";
  const { bins, open, format } = dimension;
  const [low, high] = range;
  const show = (edge: number) => formatValue(edgeValue(dimension, edge), format);
  const isBelow = low === 0 && open?.below;
  const isAbove = high === bins && open?.above;
  if (isBelow) return `below ${show(high)}`;
  if (isAbove) return `${show(low)} and above`;
  return `${show(low)} to below ${show(high)}`;
}
