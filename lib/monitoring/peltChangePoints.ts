import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { changeSetup } from "./changeSetup.ts";
import type { ChangePointOptions, ChangeSetup } from "./changeSetup.ts";
import { describeSegments } from "./describeSegments.ts";
import type { ChangePoints } from "./describeSegments.ts";

/** Values between two reports of progress. */
const STRIDE = 500;

/**
 * Change points of a series by PELT: the segmentation of least cost plus penalty, exact, in linear
 * time when changes are many and in quadratic time when there are none.
 *
 * @param values - In the order of time.
 * @see Killick, Fearnhead & Eckley (2012), JASA 107, 1590–1598. Held to full search in its test.
 */
export function* peltChangePoints(
  values: ArrayLike<number>,
  options: ChangePointOptions = {},
): Steps<Result<ChangePoints>> {
  const id = "pelt-change-points";
  const setup = changeSetup(id, values, options);
  if (setup.reason !== undefined) return undefinedResult(id, setup.reason);
  const last = yield* search(values.length, setup);
  const changePoints: number[] = [];
  for (let at = last[values.length]!; at > 0; at = last[at]!) changePoints.unshift(at);
  return okResult(id, describeSegments(values, changePoints, setup));
}

/** Start of the last segment of the best segmentation of the first t values, for every t. */
function* search(n: number, { cost, penalty, minSegment, slack }: ChangeSetup): Steps<Uint32Array> {
  const best = new Float64Array(n + 1).fill(Infinity);
  const last = new Uint32Array(n + 1);
  best[0] = -penalty;
  let candidates = [{ start: 0, until: Infinity }];
  for (let t = minSegment; t <= n; t++) {
    for (const { start } of candidates) {
      const value = best[start]! + cost(start, t) + penalty;
      if (value < best[t]!) [best[t], last[t]] = [value, start];
    }
    for (const candidate of candidates)
      // Beaten by a change at t, from the first time on at which that segment may end.
      if (
        candidate.until === Infinity &&
        best[candidate.start]! + cost(candidate.start, t) > best[t]! + slack
      )
        candidate.until = t + minSegment;
    candidates = candidates.filter(({ until }) => until > t + 1);
    const start = t + 1 - minSegment;
    if (start >= minSegment) candidates.push({ start, until: Infinity });
    if (t % STRIDE === 0) yield t / n;
  }
  return last;
}
