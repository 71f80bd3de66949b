import { formatValue } from "../format/formatValue.ts";
import { edgeValue, nearestEdge, readLimits } from "./binEdges.ts";
import type { BrushDimension } from "./brushTypes.ts";

type Axis = Pick<BrushDimension, "start" | "width" | "bins" | "unit" | "key">;

/** What was done to two limits so that they select bins: sentences, none when nothing was. */
export function rangeNotes(axis: Axis, low: number, high: number): string {
  const { width, unit = "" } = axis;
  const isOff = [low, high].some((value) => edgeValue(axis, nearestEdge(axis, value)) !== value);
  const step = `${formatValue(width, "number")} ${unit}`.trimEnd();
  return [
    ...(low > high ? ["The limits were reversed and have been swapped."] : []),
    ...(isOff ? [`Moved to the nearest step of ${step}.`] : []),
  ].join(" ");
}

/** What an address asked for and what became of it; no sentence where it is selected as asked. */
export function addressNotes(
  dimension: Axis & Pick<BrushDimension, "label">,
  {
    refused,
    reworded,
  }: { readonly refused?: string | undefined; readonly reworded?: string | undefined },
): string[] {
  const { label } = dimension;
  if (refused !== undefined) return [`${label}: “${refused}” is no selection and was ignored.`];
  const limits = readLimits(reworded ?? "");
  const notes = limits ? rangeNotes(dimension, ...limits) : "";
  return notes === "" ? [] : [`${label}, “${reworded}”: ${notes}`];
}
