import { okResult } from "../statistics/result.ts";
import type { OkResult } from "../statistics/result.ts";
import { splitsOf } from "./splits.ts";
import type { Split } from "./splits.ts";

/**
 * One split per row: it alone is tested, the others train.
 *
 * @param n - Rows, at least 2.
 */
export function leaveOneOutSplit(n: number): OkResult<{ splits: readonly Split[] }> {
  const rows = Uint32Array.from({ length: n }, (_, i) => i);
  return okResult("leave-one-out-split", { splits: splitsOf(rows, n) });
}
