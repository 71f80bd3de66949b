import { chiSquareGoodnessOfFit } from "../statistics/tests/chiSquareGoodnessOfFit.ts";

/** One hour beside what is expected of it. */
export interface ComparedHour {
  readonly hour: number;
  readonly observed: number;
  readonly expected: number;
  /** (observed − expected) ÷ standard deviation of a binomial count. */
  readonly z: number;
}

/** Counts by hour beside expected shares, with the χ²-test; undefined when there are no counts. */
export function compareHours(observed: readonly number[], weights: readonly number[]) {
  const test = chiSquareGoodnessOfFit(observed, { weights });
  if (test.status !== "ok") return test;
  const total = observed.reduce((sum, count) => sum + count, 0);
  const hours = observed.map((count, hour): ComparedHour => {
    const expected = test.expected[hour]!;
    const sd = Math.sqrt(expected * (1 - expected / total));
    return { hour, observed: count, expected, z: (count - expected) / sd };
  });
  const { statistic, p } = test;
  return { status: "ok" as const, hours, statistic: statistic!, df: Number(test.df), p: p! };
}
