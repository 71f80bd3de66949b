import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { groupBy } from "./groupBy.ts";
import { quantileScores } from "./quantileScores.ts";
import { rfmSegment } from "./rfmSegment.ts";

export interface RfmCustomers {
  readonly customer: readonly string[];
  /** Time since the last purchase, any one unit. */
  readonly recency: ArrayLike<number>;
  /** Number of purchases. */
  readonly frequency: ArrayLike<number>;
  /** What they spent. */
  readonly monetary: ArrayLike<number>;
}

export interface RfmFindings {
  /** Score per customer, 1 to bins; high is good (recent, often, much). */
  readonly recencyScore: readonly number[];
  readonly frequencyScore: readonly number[];
  readonly monetaryScore: readonly number[];
  readonly segment: readonly string[];
  /** Largest first. */
  readonly segments: readonly {
    readonly segment: string;
    readonly customers: number;
    readonly share: number;
    readonly monetary: number;
    readonly meanRecency: number;
    readonly meanFrequency: number;
  }[];
}

/**
 * Recency, frequency and monetary scores with named segments.
 *
 * @param customers - One row per customer.
 * @param options - `bins` (5: quintiles); `ties`, see `quantileScores`.
 */
export function rfm(
  customers: RfmCustomers,
  { bins = 5, ties = "equal" }: { bins?: number; ties?: "equal" | "ntile" } = {},
): Result<RfmFindings> {
  const { customer, recency, frequency, monetary } = customers;
  requireEqualLengths("rfm", { customer, recency, frequency, monetary });
  const score = (values: ArrayLike<number>) => quantileScores(values, { bins, ties });
  // The most recent customer has the smallest recency and gets the highest score.
  const recencyScore = score(Float64Array.from(recency, (value) => -value));
  const frequencyScore = score(frequency);
  const segment = recencyScore.map((r, i) => rfmSegment(r, frequencyScore[i]!, bins));
  const total = (rows: readonly number[], values: ArrayLike<number>) =>
    rows.reduce((sum, row) => sum + values[row]!, 0);
  const segments = [...groupBy(segment.keys(), (row) => segment[row]!)]
    .map(([name, rows]) => ({
      segment: name,
      customers: rows.length,
      share: rows.length / customer.length,
      monetary: total(rows, monetary),
      meanRecency: total(rows, recency) / rows.length,
      meanFrequency: total(rows, frequency) / rows.length,
    }))
    .sort((a, b) => b.customers - a.customers || (a.segment < b.segment ? -1 : 1));
  const monetaryScore = score(monetary);
  return okResult("rfm", { recencyScore, frequencyScore, monetaryScore, segment, segments });
}
