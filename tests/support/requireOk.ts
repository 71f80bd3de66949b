import type { OkResult, Result } from "../../lib/statistics/result.ts";

/** The result, which must be ok. */
export function requireOk<T extends object>(result: Result<T>): OkResult<T> {
  if (result.status === "ok") return result;
  throw new Error(`${result.method} is ${result.status}: ${result.reason}`);
}
