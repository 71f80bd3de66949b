import { formatValue } from "../format/formatValue.ts";
import type { Measure } from "./chartTypes.ts";
import type { StackPart } from "./stackRows.ts";

interface PartTextOptions {
  readonly value: Measure;
  readonly share: boolean;
  readonly also: readonly Measure[];
}

/** The tooltip of one part of a stack: where, which part, how much, which share. */
export function partText(part: StackPart, { value, share, also }: PartTextOptions): string {
  const { row = {}, at, name, low, high } = part;
  return [
    `${at}, ${name}`,
    `${value.label}: ${formatValue(row[value.key], value.format)}`,
    ...(share ? [`Share: ${formatValue(Math.abs(high - low), "percent")}`] : []),
    ...also.map(({ key, format, label }) => `${label}: ${formatValue(row[key], format)}`),
  ].join("\n");
}
