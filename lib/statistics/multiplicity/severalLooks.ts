import { normal } from "../distributions/normal.ts";
import { bonferroni } from "./bonferroni.ts";
import { sidak } from "./sidak.ts";

/** What looking several times does to one error rate. */
export interface SeveralLooks {
  /** Chance of at least one false alarm when nothing is there and the looks are independent. */
  readonly falseAlarm: number;
  /** The most it can be, however they hang together. */
  readonly falseAlarmAtMost: number;
  /** Level each look has to be held to, so that all of them together keep α (Bonferroni). */
  readonly alphaEach: number;
  /** How many times as wide an interval of a mean or share then is. */
  readonly widening: number;
}

/**
 * What an error rate of α becomes over several looks at the same data.
 *
 * @param looks - Whole number from 1 on.
 * @param alpha - Of a single look, in (0, 1); default 0.05.
 * @throws RangeError for another number of looks.
 */
export function severalLooks(looks: number, alpha = 0.05): SeveralLooks {
  if (!Number.isInteger(looks) || looks < 1)
    throw new RangeError(`severalLooks: looks must be a whole number from 1 on, got ${looks}`);
  const alphaEach = alpha / looks;
  const width = (level: number) => normal().isf(level / 2);
  return {
    falseAlarm: sidak([alpha], looks)[0]!,
    falseAlarmAtMost: bonferroni([alpha], looks)[0]!,
    alphaEach,
    widening: width(alphaEach) / width(alpha),
  };
}
