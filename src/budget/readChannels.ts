import type { Channel } from "../../lib/allocation/revenueAt.ts";
import type { Row } from "../engine/types.ts";
import { curveOf } from "./channelRows.ts";

/** A channel that money can be moved to or from. */
export interface MovableChannel extends Channel {
  readonly name: string;
}

/** Unknown names put together: nobody can spend on them. */
const OTHER = "Other";

/** Channels with spend, in the order of their ROI. */
export function movableRows(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row["channel"] !== OTHER && Number(row["cost"]) > 0);
}

/**
 * Channels with their response.
 *
 * @returns null when a channel has no curve with diminishing returns, and constant ones were not
 *   asked for.
 */
export function readChannels(rows: readonly Row[], constant: boolean): MovableChannel[] | null {
  const channels = movableRows(rows).map((row) => {
    const base = {
      name: String(row["channel"]),
      cost: Number(row["cost"]),
      revenue: Number(row["revenue"]),
    };
    if (constant) return { ...base, elasticity: 1, standardError: 0 };
    const curve = curveOf(row);
    if (curve.status !== "ok" || !(curve.elasticity > 0 && curve.elasticity < 1)) return null;
    return { ...base, elasticity: curve.elasticity, standardError: curve.standardError };
  });
  return channels.every((channel) => channel !== null) ? channels : null;
}
