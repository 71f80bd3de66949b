import type { BinRange } from "../../lib/brushing/cubeTypes.ts";
import { rangeText } from "./binEdges.ts";
import type { BrushDimension } from "./brushTypes.ts";

/** The selections of linked charts in words: "Arrival delay (min): 15 to below 60". */
export function describeRanges(
  dimensions: readonly BrushDimension[],
  ranges: readonly BinRange[],
): string[] {
  return dimensions.flatMap((dimension, index) => {
    const range = ranges[index] ?? null;
    return range === null ? [] : [`${dimension.label}: ${rangeText(dimension, range)}`];
  });
}
