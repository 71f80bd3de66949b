import type { TileStatus } from "./kpiTile.ts";

/**
 * Up, down or unchanged, as word, arrow and colour; null when the change is undefined.
 *
 * @param change - Relative or absolute change; its sign counts.
 * @param better - Which direction is good news; default up.
 */
export function changeStatus(change: unknown, better: "up" | "down" = "up"): TileStatus | null {
  if (change === null || change === undefined || !Number.isFinite(Number(change))) return null;
  const value = Number(change);
  if (value === 0) return { word: "unchanged", tone: "neutral" };
  const word = value > 0 ? "up" : "down";
  return { word, tone: word === better ? "good" : "bad", direction: word };
}
