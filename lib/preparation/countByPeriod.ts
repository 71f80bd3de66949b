export type Period = "hour" | "day" | "week" | "month";

export interface PeriodCount {
  /** ISO time of the period's begin (UTC); weeks begin on Monday. */
  readonly start: string;
  readonly count: number;
}

const HOUR = 3_600_000;
const lengths = { hour: HOUR, day: 24 * HOUR } as const;

/**
 * Timestamps counted by hour, day, week or month (UTC), periods without any included as 0.
 *
 * @param times - Milliseconds since 1970-01-01; null is left out.
 * @throws RangeError if a time is not finite.
 */
export function countByPeriod(times: readonly (number | null)[], period: Period): PeriodCount[] {
  const known = times.filter((time) => time !== null);
  const odd = known.find((time) => !Number.isFinite(time));
  if (odd !== undefined) throw new RangeError(`countByPeriod: times must be finite, got ${odd}`);
  const counts = new Map<number, number>();
  for (const time of known) {
    const start = startOf(time, period);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const starts = [...counts.keys()].sort((a, b) => a - b);
  const [first, last] = [starts[0], starts.at(-1)];
  const found: PeriodCount[] = [];
  if (first === undefined || last === undefined) return found;
  for (let start = first; start <= last; start = next(start, period))
    found.push({ start: new Date(start).toISOString(), count: counts.get(start) ?? 0 });
  return found;
}

function startOf(time: number, period: Period): number {
  const date = new Date(time);
  if (period === "month") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  if (period === "week") {
    const day = Math.floor(time / lengths.day);
    // 1970-01-01 was a Thursday.
    return (day - ((((day + 3) % 7) + 7) % 7)) * lengths.day;
  }
  return Math.floor(time / lengths[period]) * lengths[period];
}

function next(start: number, period: Period): number {
  if (period === "week") return start + 7 * lengths.day;
  if (period !== "month") return start + lengths[period];
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
