import type { Row, Rows } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import { comparisonLine } from "./comparisonLine.ts";
import { openNumber } from "./openNumber.ts";
import { justMissed, targetStatus } from "./targetStatus.ts";
import { trackReads } from "./trackReads.ts";

/** What a value should reach, in its unit; said with word, icon and colour. */
export type TileTarget = {
  /** Which side of the target is good; default up. */
  readonly better?: "up" | "down";
} & (
  | { readonly value: (row: Row, rows: Rows) => unknown }
  /** A constant says who set it, and why: its panel has nothing else to show. */
  | { readonly value: number; readonly how: string }
);

/** The tile whose value is held against the target. */
interface Judged {
  readonly label: string;
  readonly format: ValueFormat;
  readonly value: number;
  readonly rows: Rows;
}

/** Whether the value reaches the target, which opens; nothing when either is undefined. */
export function tileTarget(
  target: TileTarget,
  { label, format, value, rows }: Judged,
): HTMLElement | null {
  const { rows: tracked, placeOf } = trackReads(rows);
  const isSet = "how" in target;
  const goal = isSet ? target.value : target.value(tracked[0]!, tracked);
  const status = targetStatus(value, Number(goal), target.better);
  if (!status) return null;
  const source = isSet
    ? ({
        kind: "setting",
        how: target.how,
        formula: "target",
        inputs: { target: target.value },
      } as const)
    : rows;
  const title = `${label}: ${target.better === "down" ? "limit" : "target"}`;
  const number = openNumber(source, goal, format, { title, ...placeOf(goal) });
  const texts = [formatValue(value, format), formatValue(goal, format)] as const;
  return comparisonLine(justMissed(status, texts), ["of ", number]);
}
