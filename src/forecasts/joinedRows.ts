import type { Comparison } from "../../lib/planning/compareForecasts.ts";
import { comparisonRows } from "../../lib/planning/comparisonRows.ts";
import { joinComparisons } from "../../lib/planning/joinComparisons.ts";
import type { ComparisonOutcome } from "./startComparison.ts";

/** The parts of a comparison as rows, or why there is none. */
export function joinedRows(parts: readonly Comparison[], firstDay: string): ComparisonOutcome {
  const comparison = joinComparisons(parts);
  if (comparison.status !== "ok") return { reason: comparison.reason };
  return { rows: comparisonRows(comparison, firstDay) };
}
