import { extent, scaleLinear } from "d3";
import type { Measure } from "./chartTypes.ts";
import { tickText } from "./plotParts.ts";

/** Mean width of a letter of a tick's label, on the safe side. */
const LETTER = 6.6;
/** Enough for most labels, so that charts side by side begin at the same place. */
const USUAL = 46;
/** Marks of direction, which have no width. */
const WIDTHLESS = /[\u061c\u200e\u200f]/g;

/**
 * Room left of the frame for the labels of a scale of values from zero: "$20K", but also "٢٠ ألف US$".
 *
 * @param values - What is drawn; missing ones are NaN.
 */
export function valueMargin(
  measure: Pick<Measure, "format">,
  values: readonly number[],
  usual = USUAL,
): number {
  const [low = 0, high = 0] = extent(values.filter(Number.isFinite));
  const scale = scaleLinear([Math.min(0, low), Math.max(0, high)], [0, 1]).nice(4);
  const write = tickText(measure);
  const lengths = scale.ticks(4).map((tick) => write(tick).replace(WIDTHLESS, "").length);
  return Math.max(usual, Math.ceil(Math.max(...lengths) * LETTER) + 8);
}
