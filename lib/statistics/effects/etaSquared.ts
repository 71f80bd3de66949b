import type { Moments } from "../moments.ts";
import { varianceShare } from "./varianceShare.ts";

/**
 * η²: share of the variance that lies between groups; biased upwards in small samples.
 *
 * @param groups - At least two, by their moments.
 */
export function etaSquared(
  groups: readonly Moments[],
  { level = 0.95 }: { readonly level?: number } = {},
): ReturnType<typeof varianceShare> {
  return varianceShare(
    "eta-squared",
    groups,
    ({ between, within }) => between / (between + within),
    level,
  );
}
