import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { changeSetup } from "./changeSetup.ts";
import type { ChangePointOptions, ChangeSetup } from "./changeSetup.ts";
import { describeSegments } from "./describeSegments.ts";
import type { ChangePoints } from "./describeSegments.ts";

export interface BinarySegmentationOptions extends ChangePointOptions {
  /** Most changes looked for, default without limit. */
  readonly maxChanges?: number | undefined;
}

/** A split in the order in which it was found. */
export interface FoundSplit {
  readonly at: number;
  /** By how much it lowers the cost, the penalty not counted. */
  readonly gain: number;
}

/**
 * Change points by binary segmentation: the split of largest gain, again and again, while it gains
 * more than its penalty. Fast, but a greedy first split may hide a pair of changes: see PELT.
 *
 * @returns `splits`: every split with its gain, largest first.
 * @see Scott & Knott (1974), Biometrics 30, 507–512.
 */
export function binarySegmentation(
  values: ArrayLike<number>,
  options: BinarySegmentationOptions = {},
): Result<ChangePoints & { splits: readonly FoundSplit[] }> {
  const id = "binary-segmentation";
  const setup = changeSetup(id, values, options);
  if (setup.reason !== undefined) return undefinedResult(id, setup.reason);
  const { maxChanges = Infinity } = options;
  const splits: FoundSplit[] = [];
  let open = [bestSplit(0, values.length, setup)];
  while (splits.length < maxChanges) {
    const best = open.reduce((a, b) => (b.gain > a.gain ? b : a));
    if (!(best.gain > setup.penalty)) break;
    splits.push({ at: best.at, gain: best.gain });
    open = open.filter((split) => split !== best);
    open.push(bestSplit(best.start, best.at, setup), bestSplit(best.at, best.end, setup));
  }
  const changePoints = splits.map(({ at }) => at).sort((a, b) => a - b);
  return okResult(id, { ...describeSegments(values, changePoints, setup), splits });
}

function bestSplit(start: number, end: number, { cost, minSegment }: ChangeSetup) {
  const whole = cost(start, end);
  let [at, gain] = [start, -Infinity];
  for (let t = start + minSegment; t <= end - minSegment; t++) {
    const saved = whole - cost(start, t) - cost(t, end);
    if (saved > gain) [at, gain] = [t, saved];
  }
  return { start, end, at, gain };
}
