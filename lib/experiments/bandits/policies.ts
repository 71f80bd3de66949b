import type { Random } from "../../random/createRandom.ts";

/** What has been seen of the arms so far. */
export interface ArmCounts {
  readonly pulls: Float64Array;
  readonly successes: Float64Array;
}

/** Chooses the arm to pull at step t (from 1). */
export type Policy = (counts: ArmCounts, t: number, random: Random) => number;

/** Draws a rate for each arm from Beta(1 + successes, 1 + failures) and pulls the highest. */
export const thompson: Policy = ({ pulls, successes }, _, random) =>
  argMax(pulls.length, (arm) => {
    const up = random.gamma(1 + successes[arm]!);
    return up / (up + random.gamma(1 + pulls[arm]! - successes[arm]!));
  });

/**
 * Each arm once, then the highest mean + √(c ln t / pulls); UCB1 has c = 2.
 *
 * @see Auer, Cesa-Bianchi & Fischer (2002), Machine Learning 47, 235–256, figure 1.
 */
export const upperConfidence =
  (exploration: number): Policy =>
  ({ pulls, successes }, t) => {
    const untried = pulls.indexOf(0);
    if (untried >= 0) return untried;
    return argMax(
      pulls.length,
      (arm) =>
        successes[arm]! / pulls[arm]! +
        Math.sqrt((exploration * Math.log(Math.max(1, t - 1))) / pulls[arm]!),
    );
  };

/** With probability ε a random arm, else the highest mean so far; untried arms count as best. */
export const epsilonGreedy =
  (epsilon: number): Policy =>
  ({ pulls, successes }, _, random) =>
    random.uniform() < epsilon
      ? random.integer(0, pulls.length - 1)
      : argMax(pulls.length, (arm) => (pulls[arm]! > 0 ? successes[arm]! / pulls[arm]! : Infinity));

/** The first of the highest. */
function argMax(count: number, value: (arm: number) => number): number {
  let [best, highest] = [0, -Infinity];
  for (let arm = 0; arm < count; arm++) {
    const current = value(arm);
    if (current > highest) [best, highest] = [arm, current];
  }
  return best;
}
