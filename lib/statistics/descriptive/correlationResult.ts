import type { Result } from "../result.ts";
import { correlationFinding } from "./correlationFinding.ts";
import type { CorrelationKind, CorrelationOptions } from "./correlationFinding.ts";
import { correlationOf } from "./correlationOf.ts";

/** A correlation of two lists with its test and interval. @throws RangeError on unequal lengths. */
export function correlationResult(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  kind: CorrelationKind,
  options: CorrelationOptions,
): Result<{ n: number }> {
  const n = x.length;
  if (y.length !== n)
    throw new RangeError(`${kind.id}: y must be as long as x, ${n}, got ${y.length}`);
  return correlationFinding(n < 2 ? undefined : correlationOf(x, y), n, kind, options);
}
