import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row } from "../engine/types.ts";
import { curveOf, holdsPlanted } from "./channelRows.ts";
import { movableRows } from "./readChannels.ts";

/** How many channels' intervals miss the elasticity that was planted. */
export function missedIntervals(rows: readonly Row[]): number {
  return movableRows(rows).filter((row) => {
    const curve = curveOf(row);
    return curve.status === "ok" && holdsPlanted(row, curve.low, curve.high) === "no";
  }).length;
}

/** That in words, to follow "the planted elasticities,". */
export function missedBy({ missed = null }: Row, n: NumberWriter): unknown[] {
  if (missed === 0) return ["which every interval holds,"];
  return ["which ", n(missed, "integer"), missed === 1 ? " interval misses," : " intervals miss,"];
}
