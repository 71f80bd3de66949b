import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import type { Measure, ReferenceLine } from "./chartTypes.ts";

/** Looks of every tooltip. */
export const TIP = { fontSize: 12, lineHeight: 1.35 };

/** What `Plot.plot` returns when it is asked for no legend and no title. */
export type DrawnPlot = ReturnType<typeof Plot.plot> & SVGSVGElement;

/** Ticks in short form: 1.2K; shares stay as they are, and counts have no ticks between whole ones. */
export function tickText({ format }: Pick<Measure, "format">) {
  return (value: number) =>
    format === "integer" && !Number.isInteger(value)
      ? ""
      : formatValue(value, format, { compact: format !== "percent" });
}

/** A vertical scale of values from zero, with quiet labels. */
export function valueScale(measure: Pick<Measure, "format">) {
  return {
    zero: true,
    nice: true,
    label: null,
    ticks: 4,
    tickSize: 0,
    tickFormat: tickText(measure),
  };
}

/** Thin horizontal lines behind the marks. */
export function gridLines(): Plot.Markish {
  return Plot.gridY({ ticks: 4, stroke: "var(--rule)", strokeOpacity: 1 });
}

/** A dashed horizontal line with its label right of the frame: a target, a threshold, a mean. */
export function referenceY({ value, label }: ReferenceLine): Plot.Markish {
  return [
    Plot.ruleY([value], { stroke: "var(--ink-soft)", strokeDasharray: "4 3" }),
    Plot.text([label], {
      y: value,
      frameAnchor: "right",
      textAnchor: "start",
      dx: 6,
      fill: "var(--ink-soft)",
    }),
  ];
}

/** Room right of the frame for the labels of reference lines. */
export function referenceMargin(references: readonly ReferenceLine[], least = 20): number {
  const longest = Math.max(0, ...references.map(({ label }) => label.length));
  return longest === 0 ? least : 16 + longest * 6;
}

/** Room left of the frame for names, at most a part of the width. */
export function nameMargin(names: readonly string[], width: number): number {
  return Math.min(width * 0.42, Math.max(0, ...names.map(nameWidth)) + 14);
}

/** Capitals are wider than small letters, and codes of airports are all capitals. */
function nameWidth(text: string): number {
  return text.length * 6.6 + (text.match(/[A-Z]/g) ?? []).length * 2.4;
}

/** What names need that do not fit on a line: the room left of the frame, and between two rows. */
interface NameRoom {
  readonly margin: number;
  readonly step: number;
}

/** Whether all names have room to go on in further lines, of 14 pixels. */
export function namesWrap(names: readonly string[], { margin, step }: NameRoom): boolean {
  return 14 * nameLines(names, margin) <= step;
}

/** Lines that the longest name takes in the room left of the frame. */
export function nameLines(names: readonly string[], margin: number): number {
  // `nameWidth` is on the safe side by a tenth.
  const lines = names.map((text) => Math.ceil((0.9 * nameWidth(text)) / (margin - 12)));
  return Math.max(0, ...lines);
}

/** Names left of bars, cut with an ellipsis where there is no room and they do not wrap. */
export function nameAxis(
  margin: number,
  { along = "y", wrap = false }: { readonly along?: "y" | "fy"; readonly wrap?: boolean } = {},
): Plot.Markish {
  const looks = {
    label: null,
    tickSize: 0,
    fontSize: 11.5,
    // Plot takes wide letters for wider than they are: "Unknown" would be cut though it fits.
    lineWidth: Math.max(3, (margin - 8) / 11.5),
    lineHeight: 1.1,
    textOverflow: wrap ? null : "ellipsis",
  } as const;
  return along === "y"
    ? Plot.axisY({ ...looks, anchor: "left" })
    : Plot.axisFy({ ...looks, anchor: "left" });
}

/** Every so many labels fit side by side without touching. */
export function labelEvery(names: readonly string[], width: number): number {
  const label = 12 + Math.max(0, ...names.map((text) => text.length)) * 6.4;
  return Math.max(1, Math.ceil((names.length * label) / Math.max(1, width - 60)));
}
