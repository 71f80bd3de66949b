/** Seconds before and after an optimisation, as a report states them. */
export interface QuotedTiming {
  readonly query: string;
  readonly beforeS: number;
  readonly afterS: number;
  /** Share of time saved as the report states it; absent where it states none. */
  readonly statedReduction?: number;
}

export interface QuotedIndex {
  /** As this shop's tables name it. */
  readonly column: string;
  readonly stated: string;
  /** What does its work in a column store. */
  readonly instead: string;
}

/** Three queries, and the mean that the report gives for all of its queries. */
export const quotedTimings: readonly QuotedTiming[] = [
  { query: "Revenue trend", beforeS: 3.2, afterS: 0.9, statedReduction: 0.72 },
  { query: "Top customers", beforeS: 2.8, afterS: 0.8, statedReduction: 0.71 },
  { query: "Hourly events", beforeS: 4.1, afterS: 1.2, statedReduction: 0.71 },
  { query: "Stated mean of all", beforeS: 3.1, afterS: 0.95, statedReduction: 0.67 },
];

/** Factors of speed that the same report claims of filtered queries. */
export const quotedFactors = { low: 8, high: 12 } as const;

/** Columns that the report indexes, and in how many of its queries it counts them. */
export const quotedIndexes: readonly QuotedIndex[] = [
  { column: "order_date", stated: "12 queries", instead: "facts are sorted by it: zone maps" },
  { column: "customer_id", stated: "8 queries", instead: "hash join, built per query" },
  {
    column: "order_id",
    stated: "all queries",
    instead: "the line carries its order's facts: no join",
  },
  { column: "product_id", stated: "6 queries", instead: "20 products: a hash join of one block" },
  { column: "event_ts", stated: "4 queries", instead: "hourly table, and events in order of time" },
  {
    column: "status",
    stated: "left out: few values",
    instead: "dictionary encoding, filtered while read",
  },
];

/** Bytes of indexes and of everything, as the report states them. */
export const quotedStorage = { indexBytes: 500e3, totalBytes: 16.5e6 } as const;

/**
 * What a pair of times amounts to.
 *
 * @returns `reduction`, the share of time saved, in [0, 1]; `factor`, how many times as quick.
 * @throws RangeError unless both times are above 0.
 */
export function speedup({ beforeS, afterS }: Pick<QuotedTiming, "beforeS" | "afterS">) {
  if (!(beforeS > 0 && afterS > 0))
    throw new RangeError(`speedup: times must be above 0, got ${beforeS} and ${afterS}`);
  return { reduction: 1 - afterS / beforeS, factor: beforeS / afterS };
}
