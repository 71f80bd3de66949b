import { beta } from "../distributions/beta.ts";

/** Exact bounds of a proportion with `tail` error probability on each side. */
export function clopperPearsonBounds(
  successes: number,
  trials: number,
  tail: number,
): [number, number] {
  const failures = trials - successes;
  const low = successes === 0 ? 0 : beta(successes, failures + 1).quantile(tail);
  const high = failures === 0 ? 1 : beta(successes + 1, failures).isf(tail);
  return [low, high];
}
