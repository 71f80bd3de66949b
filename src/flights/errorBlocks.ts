/** What errors are clustered by. */
export interface ErrorBlocks {
  readonly kind: "day" | "week";
  /** One per date given: the date, or the Monday of its week. */
  readonly blocks: readonly string[];
  readonly count: number;
}

/** Fewer weeks would estimate an error from next to nothing. */
const LEAST_WEEKS = 10;

/**
 * Blocks of days for cluster-robust errors: weeks, since late days come in runs, and single days in
 * a period of fewer than ten weeks.
 *
 * @param dates - ISO, in any order, repeated.
 */
export function errorBlocks(dates: readonly string[]): ErrorBlocks {
  const weeks = dates.map(mondayOf);
  const count = new Set(weeks).size;
  if (count >= LEAST_WEEKS) return { kind: "week", blocks: weeks, count };
  return { kind: "day", blocks: dates, count: new Set(dates).size };
}

function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
