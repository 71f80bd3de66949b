import type { TableContract } from "./types.ts";

const HOUR = 3_600_000;
/** A table this many days behind is read as a closed period, not as a refresh that failed. */
const HISTORIC_DAYS = 90;

export interface Freshness {
  /**
   * `fresh`: within its contract's limit; `stale`: beyond it; `historic`: so far beyond it that no
   * refresh is expected; `unlimited`: its contract sets no limit.
   */
  readonly status: "fresh" | "stale" | "historic" | "unlimited";
  /** Hours from the end of the as-of day to the build; 0 when the day had not ended. */
  readonly ageHours: number;
}

/**
 * How old a table was when the site was built.
 *
 * @param table - `asOf`: ISO date of its newest day; `freshWithinHours` of its contract.
 * @param builtAt - Time of the build, ISO.
 * @throws RangeError for a date that cannot be read.
 */
export function freshness(
  { asOf, freshWithinHours }: { asOf: string } & Pick<TableContract, "freshWithinHours">,
  builtAt: string,
): Freshness {
  const age = (Date.parse(builtAt) - Date.parse(asOf)) / HOUR - 24;
  if (!Number.isFinite(age))
    throw new RangeError(`freshness: dates must be ISO text, got ${asOf} and ${builtAt}`);
  const ageHours = Math.max(0, age);
  if (freshWithinHours === undefined) return { status: "unlimited", ageHours };
  if (ageHours <= freshWithinHours) return { status: "fresh", ageHours };
  return { status: ageHours > HISTORIC_DAYS * 24 ? "historic" : "stale", ageHours };
}
