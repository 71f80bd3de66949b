import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { nonFinitePath } from "./nonFinitePath.ts";

/** How the reason begins when a result could not be held in doubles. */
export const BEYOND_DOUBLES = "arithmetic left the range of doubles";

/**
 * The result, or an undefined one when it holds NaN or an infinity.
 *
 * Only values whose squares overflow or underflow may get here; everything else is a fault of the
 * method that its tests report.
 */
export function finiteResult(id: string, result: Result): Result {
  const path = nonFinitePath(result);
  if (path === undefined) return result;
  return undefinedResult(id, `${BEYOND_DOUBLES}: ${path} is not finite`);
}
