import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult, unboundedResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { lossFindings } from "./lossFindings.ts";
import { meanLoss } from "./meanLoss.ts";

export interface LogLossRows {
  /** Class of each row: 0 or 1, or the column of `probabilities` from 0. */
  readonly labels: ArrayLike<number>;
  /** P(class 1), or a row of probabilities of every class that add up to 1. */
  readonly probabilities: ArrayLike<number> | readonly ArrayLike<number>[];
  /** How many rows each entry stands for, default 1. */
  readonly counts?: ArrayLike<number> | undefined;
}

export interface LogLossOptions {
  /** Probabilities are moved into [clip, 1 − clip], default 2⁻⁵² as scikit-learn; 0: not at all. */
  readonly clip?: number;
  /** In (0, 1), default 0.95. */
  readonly level?: number;
}

/**
 * Log loss (cross-entropy) in nats: the mean of −log of the probability given to what happened.
 *
 * @returns `baseline`: the loss of always giving the classes' shares; `clipped`: rows moved.
 *   Unbounded when, without clipping, something happened that had probability 0.
 */
export function logLoss(
  rows: LogLossRows,
  { clip = Number.EPSILON, level = 0.95 }: LogLossOptions = {},
): Result<{ n: number; baseline: number; clipped: number }> {
  const id = "log-loss";
  const { labels, probabilities, counts } = rows;
  requireEqualLengths(id, { labels, probabilities, counts });
  requireProbabilities(id, rows);
  let clipped = 0;
  const losses = Float64Array.from(labels, (label, i) => {
    const p = probabilityOf(probabilities[i]!, label);
    if (p.yes < clip || p.no < clip) clipped += counts?.[i] ?? 1;
    if (p.yes < clip) return -Math.log(clip);
    return p.no < clip ? -Math.log1p(-clip) : -Math.log(p.yes);
  });
  const mean = meanLoss(losses, counts);
  if (mean.n === 0) return undefinedResult(id, "no rows");
  const own = { n: mean.n, baseline: entropy(labels, counts), clipped };
  const impossible = losses.findIndex((loss, i) => loss === Infinity && (counts?.[i] ?? 1) > 0);
  if (impossible >= 0)
    return unboundedResult(id, `row ${impossible} had probability 0 and happened`, own);
  return okResult(id, { ...lossFindings(mean, level), ...own });
}

function probabilityOf(given: number | ArrayLike<number>, label: number) {
  if (typeof given !== "number") return { yes: given[label]!, no: 1 - given[label]! };
  return label === 1 ? { yes: given, no: 1 - given } : { yes: 1 - given, no: given };
}

/** The loss of the classes' own shares. */
function entropy(labels: ArrayLike<number>, counts: ArrayLike<number> | undefined): number {
  const sizes = new Map<number, number>();
  let n = 0;
  for (let i = 0; i < labels.length; i++) {
    const count = counts?.[i] ?? 1;
    sizes.set(labels[i]!, (sizes.get(labels[i]!) ?? 0) + count);
    n += count;
  }
  let sum = 0;
  for (const size of sizes.values()) if (size > 0) sum -= (size / n) * Math.log(size / n);
  return sum;
}

function requireProbabilities(id: string, { labels, probabilities }: LogLossRows): void {
  for (let i = 0; i < labels.length; i++) {
    const given = probabilities[i]!;
    const classes = typeof given === "number" ? 2 : given.length;
    if (labels[i]! >= classes)
      throw new RangeError(`${id}: labels must be below ${classes}, got ${labels[i]} at row ${i}`);
    if (typeof given === "number") continue;
    const sum = Array.from(given).reduce((a, b) => a + b, 0);
    if (Math.abs(sum - 1) > 1e-6)
      throw new RangeError(
        `${id}: probabilities must add up to 1 in each row, got ${sum} in row ${i}`,
      );
  }
}
