import { createRandom } from "../../random/createRandom.ts";
import { normal } from "../../statistics/distributions/normal.ts";
import { scoreBounds } from "../../statistics/intervals/scoreBounds.ts";
import { okResult } from "../../statistics/result.ts";
import type { Result } from "../../statistics/result.ts";
import type { Steps } from "../../statistics/runSteps.ts";

export interface PeekingSetting {
  readonly looks: number;
  readonly runs: number;
  readonly alpha: number;
  readonly level: number;
  readonly seed: number;
  /** Expected z at the last look. */
  readonly drift: number;
}

/**
 * Seeded experiments that are read at equally spaced looks and stopped at the first significant
 * z-test; as many never looked at before the end, for comparison.
 *
 * @returns `estimate`: share ever significant.
 */
export function* peekingSimulation({
  looks,
  runs,
  alpha,
  level,
  seed,
  drift,
}: PeekingSetting): Steps<Result<{ byLook: readonly number[]; atEnd: number; meanLooks: number }>> {
  const random = createRandom(seed);
  const z = normal().isf(alpha / 2);
  const first = new Float64Array(looks);
  let [atEnd, read] = [0, 0];
  for (let run = 0; run < runs; run++) {
    let [score, stopped] = [0, -1];
    for (let k = 0; k < looks; k++) {
      score += random.normal(drift / Math.sqrt(looks), 1);
      if (stopped < 0 && Math.abs(score) >= z * Math.sqrt(k + 1)) stopped = k;
    }
    if (stopped >= 0) first[stopped]!++;
    if (Math.abs(score) >= z * Math.sqrt(looks)) atEnd++;
    read += stopped < 0 ? looks : stopped + 1;
    if (run % 500 === 0) yield run / runs;
  }
  let ever = 0;
  const byLook = Array.from(first, (count) => (ever += count) / runs);
  const rate = ever / runs;
  return okResult("peeking-simulation", {
    estimate: rate,
    interval: scoreBounds(ever, runs, normal().isf((1 - level) / 2)),
    level,
    standardError: Math.sqrt((rate * (1 - rate)) / runs),
    byLook,
    atEnd: atEnd / runs,
    meanLooks: read / runs,
  });
}
