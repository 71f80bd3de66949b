import { combineColumns } from "../linearAlgebra/combineColumns.ts";
import type { GlmData } from "./fitGlm.ts";

/** A move below this share of the largest counts as none. */
const STILL = 1e-5;

export interface Separation {
  readonly kind: "complete" | "quasi-complete";
  /** Change of each coefficient along which the likelihood never falls. */
  readonly direction: Float64Array;
}

/**
 * Whether the likelihood rises for ever along a direction: it then has no maximum, and some
 * coefficients no finite estimate. A row whose events are all or none may move its way; every
 * other row must stand still.
 *
 * @param direction - Candidate, as the last steps of the iteration give it.
 * @see Albert & Anderson (1984), Biometrika 71.
 */
export function findSeparation(
  family: "binomial" | "poisson",
  { columns, y, size }: GlmData,
  direction: Float64Array,
): Separation | undefined {
  const moves = combineColumns(columns, direction);
  const limit = STILL * moves.reduce((max, move) => Math.max(max, Math.abs(move)), 0);
  let [moving, all] = [false, true];
  for (let i = 0; i < moves.length; i++) {
    const none = y[i] === 0;
    const every = family === "binomial" && y[i] === size[i];
    const gain = none ? -moves[i]! : every ? moves[i]! : -Math.abs(moves[i]!);
    if (gain < -limit) return undefined;
    if (gain > limit) moving = true;
    else all = false;
  }
  if (!moving) return undefined;
  return { kind: all ? "complete" : "quasi-complete", direction };
}
