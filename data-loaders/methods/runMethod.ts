import { nonFinitePath } from "../../lib/methods/nonFinitePath.ts";
import type { Method } from "../../lib/methods/types.ts";
import type { Result } from "../../lib/statistics/result.ts";

/**
 * Runs a method and refuses a result that JSON would silently turn into null.
 *
 * @throws RangeError when the result holds NaN or an infinity: a fault of the method.
 */
export async function runMethod(method: Method, input: unknown): Promise<Result> {
  const result = await method.run(input);
  const path = nonFinitePath(result);
  if (path !== undefined)
    throw new RangeError(`${method.id}: results must be finite, got a non-finite ${path}`);
  return result;
}
