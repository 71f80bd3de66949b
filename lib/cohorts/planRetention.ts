import type { RetentionColumn, RetentionOptions, RetentionPlan } from "./retentionTypes.ts";

/** What each vendor does unless told otherwise; see the sources of the method `retention`. */
const VENDORS = {
  mixpanel: { windows: "calendar", mode: "on-or-after", periodZero: "returners" },
  amplitude: { windows: "rolling", mode: "on", periodZero: "returners" },
  posthog: { windows: "calendar", mode: "on", periodZero: "cohort-size" },
} as const;

/**
 * Fills in what a retention table leaves to its vendor's rules.
 *
 * @throws RangeError for brackets that do not ascend and for options that exclude each other.
 */
export function planRetention(options: RetentionOptions): RetentionPlan {
  const vendor = VENDORS[options.semantics ?? "posthog"];
  const { brackets, periods = 12 } = options;
  if (brackets && options.mode)
    throw new RangeError(`retention: brackets must come without mode, got ${options.mode}`);
  const mode = brackets ? ("bracket" as const) : (options.mode ?? vendor.mode);
  const whole = mode === "on" || mode === "on-or-after";
  if (options.periodZero === "cohort-size" && !whole)
    throw new RangeError(
      `retention: periodZero must be returners with mode ${mode}, got cohort-size`,
    );
  return {
    start: options.start,
    returning: options.returning,
    period: options.period ?? "day",
    cohorting: options.cohorting ?? "first-time",
    windows: options.windows ?? vendor.windows,
    mode,
    periodZero: options.periodZero ?? (whole ? vendor.periodZero : "returners"),
    columns: brackets ? bracketColumns(brackets) : periodColumns(periods, mode),
    minimumOccurrences: options.minimumOccurrences ?? 1,
    breakdown: options.breakdown,
    weekStart: options.weekStart ?? "monday",
    utcOffset: options.utcOffset ?? 0,
    observedUntil: options.observedUntil,
  };
}

function periodColumns(periods: number, mode: RetentionPlan["mode"]): RetentionColumn[] {
  return Array.from({ length: periods + 1 }, (_, k) => {
    if (mode === "on-or-after") return { from: k, to: null };
    return { from: mode === "on-or-before" ? 0 : k, to: k + 1 };
  });
}

function bracketColumns(brackets: ArrayLike<number>): RetentionColumn[] {
  for (let i = 1; i < brackets.length; i++)
    if (!(brackets[i]! > brackets[i - 1]!))
      throw new RangeError(`retention: brackets must ascend, got ${brackets[i]} at index ${i}`);
  return Array.from({ length: brackets.length - 1 }, (_, i) => ({
    from: brackets[i]!,
    to: brackets[i + 1]!,
  }));
}
