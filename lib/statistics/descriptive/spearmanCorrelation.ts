import { midranks } from "../ranking/midranks.ts";
import type { Result } from "../result.ts";
import { correlationResult } from "./correlationResult.ts";
import type { CorrelationKind, CorrelationOptions } from "./correlationFinding.ts";

/** Bonett and Wright's standard error of z. */
export const spearmanKind: CorrelationKind = {
  id: "spearman-correlation",
  zError: (r, n) => Math.sqrt((1 + (r * r) / 2) / (n - 3)),
};

/**
 * Spearman's rank correlation: Pearson's on midranks, with the t approximation of its p-value.
 *
 * @param x - Finite numbers; ties share their mean rank.
 * @param y - As many.
 * @returns `estimate` in [−1, 1]; the interval uses Bonett and Wright's standard error.
 * @see Bonett & Wright (2000), Psychometrika 65, 23–28.
 */
export function spearmanCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: CorrelationOptions = {},
): Result<{ n: number }> {
  return correlationResult(midranks(x).ranks, midranks(y).ranks, spearmanKind, options);
}
