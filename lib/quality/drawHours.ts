import { createRandom } from "../random/createRandom.ts";

/**
 * How an event that lost its time of day gets an hour.
 *
 * `rounded`: a number from 0 to 23, rounded, as PostgreSQL's `(random() * 23)::integer` does.
 * `alike`: a number from 0 to 24, rounded down. `profile`: by weight of the hour.
 */
export type HourRule = "rounded" | "alike" | "profile";

const HOURS = 24;

/**
 * What a rule expects of each hour, as weights.
 *
 * Rounding gives hours 0 and 23 half the width of the others: only numbers below 0.5 become 0.
 */
export function hourWeights(rule: HourRule, profile: readonly number[]): readonly number[] {
  if (rule === "profile") return profile;
  const half = rule === "rounded" ? 0.5 : 1;
  return Array.from({ length: HOURS }, (_, hour) => (hour % (HOURS - 1) === 0 ? half : 1));
}

/**
 * Draws an hour for each of `events` events.
 *
 * @param profile - Weights of the hours 0 to 23, for the rule `profile`.
 * @returns events by hour.
 * @throws RangeError unless the profile has 24 weights.
 */
export function drawHours(
  events: number,
  options: { readonly rule: HourRule; readonly seed: number; readonly profile: readonly number[] },
): number[] {
  const { rule, seed, profile } = options;
  if (profile.length !== HOURS)
    throw new RangeError(`drawHours: the profile needs 24 weights, got ${profile.length}`);
  const random = createRandom(seed);
  const draw = {
    rounded: () => Math.round(random.uniform() * (HOURS - 1)),
    alike: () => Math.floor(random.uniform() * HOURS),
    profile: () => random.weightedIndex(profile),
  }[rule];
  const counts = Array<number>(HOURS).fill(0);
  for (let event = 0; event < events; event++) counts[draw()]!++;
  return counts;
}
