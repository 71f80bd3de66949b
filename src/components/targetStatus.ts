import type { TileStatus } from "./kpiTile.ts";

/**
 * Whether a value reaches its target, as word, icon and colour; null when either is undefined.
 *
 * @param better - Which side is good: `up` is at or above the target, `down` at or below it.
 */
export function targetStatus(
  value: number,
  target: number,
  better: "up" | "down" = "up",
): TileStatus | null {
  if (!Number.isFinite(value) || !Number.isFinite(target)) return null;
  if (better === "up")
    return value >= target
      ? { word: "reaches the target", tone: "good" }
      : { word: "misses the target", tone: "bad" };
  return value <= target
    ? { word: "within the limit", tone: "good" }
    : { word: "above the limit", tone: "bad" };
}

/** The same, but a miss that the digits shown would hide is said to be just one. */
export function justMissed(status: TileStatus, [value, target]: readonly [string, string]) {
  if (status.tone !== "bad" || value !== target) return status;
  return { ...status, word: `just ${status.word}` };
}
