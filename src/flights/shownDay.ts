/** Days from `from` until before `to`, ISO; null is no limit, as the queries' parameters. */
export interface Period {
  readonly from?: unknown;
  readonly to?: unknown;
}

export interface ShownDay {
  /** ISO. */
  readonly day: string;
  /** Picked by the reader although the period does not hold it. */
  readonly isOutside: boolean;
}

/**
 * The day to look at: what the reader picked, else the queries' own day, and where the period
 * does not hold that one, the period's most unusual day, or its first when no day is scored.
 *
 * @param picked - ISO; the same as `fallback` when nothing was picked.
 * @param ranked - Scored days, the most unusual first.
 */
export function shownDay(
  picked: string,
  { fallback, period, ranked }: { fallback: string; period: Period; ranked: readonly string[] },
): ShownDay {
  const { from, to } = period;
  const isWithin = (day: string) =>
    !(typeof from === "string" && day < from) && !(typeof to === "string" && day >= to);
  if (isWithin(picked)) return { day: picked, isOutside: false };
  if (picked !== fallback) return { day: picked, isOutside: true };
  const first = typeof from === "string" ? from : undefined;
  const day = ranked.find(isWithin) ?? first ?? fallback;
  return { day, isOutside: !isWithin(day) };
}
