import { DEFAULT_ROOT } from "../snapshots/defaultRoot.ts";

/**
 * The one configuration of the marketing system; segments have theirs in `DEFAULT_SEGMENTS`. Loaders,
 * command line and pages read it, and the defaults of the SQL files are held to it by a test.
 */
export const marketingSettings = {
  /** Where the build leaves its snapshots, and a run its exports. */
  paths: {
    snapshots: `${DEFAULT_ROOT}/snapshots/marketing`,
    million: `${DEFAULT_ROOT}/snapshots/campaigns_million`,
    exports: `${DEFAULT_ROOT}/exports/marketing`,
    powerBi: `${DEFAULT_ROOT}/exports/powerbi`,
  },
  seed: 20251031,
  asOf: "2025-10-31",
  /** Calendar months that the campaigns span. */
  months: 24,
  /** Campaigns of each snapshot; the smaller are part of the larger. */
  sizes: { small: 39, medium: 10_000, large: 100_000, million: 1_000_000 },
  /** Customers of the smallest snapshot; the next two have as many as campaigns. */
  smallCustomers: 16,
  /** Interquartile ranges beyond the quartiles from which a value is an outlier. */
  fence: 1.5,
  /** Share that completeness, validity and consistency are each wanted to reach. */
  qualityTarget: 0.98,
  /** Of the source text; where it names two, the one that it asks for and the one it would accept. */
  targets: {
    secondsPer100K: 10,
    bytesPer100K: 200e6,
    queryMs: 100,
    reportSeconds: [5, 10],
    pageSeconds: [3, 5],
    freshHours: [1, 24],
    uptime: 0.995,
  },
  /** Rows from which the source text would split a table. */
  splitRows: 10_000_000,
} as const;
