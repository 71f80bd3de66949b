import type { Moments } from "../moments.ts";
import { nearOrigin } from "../nearOrigin.ts";

/** Groups' spread, between and within; squares in the squared unit of the metric. */
export interface GroupSpread {
  readonly n: number;
  readonly between: number;
  readonly within: number;
  readonly dfBetween: number;
  readonly dfWithin: number;
  /** (between / dfBetween) / (within / dfWithin). */
  readonly f: number;
  /** Why there is no F; undefined when there is. */
  readonly reason: string | undefined;
}

/** Sums of squares of groups given by their moments (one-way analysis of variance). */
export function groupSpread(given: readonly Moments[]): GroupSpread {
  const groups = nearOrigin(given);
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const mean = groups.reduce((sum, group) => sum + group.mean * (group.n / n), 0);
  const between = groups.reduce((sum, group) => sum + group.n * (group.mean - mean) ** 2, 0);
  const within = groups.reduce((sum, group) => sum + Math.max(0, group.n - 1) * group.variance, 0);
  const [dfBetween, dfWithin] = [groups.length - 1, n - groups.length];
  const f = between / dfBetween / (within / dfWithin);
  const reason =
    dfWithin < 1
      ? "every group has one value: no spread within groups"
      : within === 0
        ? "zero variance in all groups"
        : f < Infinity
          ? undefined
          : "the variance leaves the range of doubles";
  return { n, between, within, dfBetween, dfWithin, f, reason };
}
