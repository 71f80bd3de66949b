/** A proportion with its interval, or why there is none. Everything in [0, 1]. */
export type ProportionInterval =
  | {
      readonly status: "ok";
      readonly estimate: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly status: "undefined"; readonly reason: string };

/** 0.975 quantile of the standard normal: two-sided 95 % (R 4.2.2, `qnorm(0.975)`). */
export const Z_95 = 1.95996398454005;

/**
 * Wilson's score interval for a proportion.
 *
 * Use for counts of independent yes/no outcomes, small ones and those near 0 or 1 included.
 * Not for shares of a sum, and too narrow where outcomes come in clusters (flights of one storm).
 *
 * @param successes - Number of outcomes counted, 0 … trials.
 * @param trials - Number of outcomes looked at, a non-negative integer.
 * @param z - Two-sided standard normal quantile of the confidence level, default that of 95 %.
 * @returns The share and its limits, or `undefined` without trials.
 * @throws RangeError unless 0 ≤ successes ≤ trials are integers and z > 0.
 * @see Wilson (1927), JASA 22(158). Checked against R's `prop.test` in its test.
 */
export function wilsonInterval(successes: number, trials: number, z = Z_95): ProportionInterval {
  checkCounts(successes, trials);
  if (!(z > 0)) throw new RangeError(`wilsonInterval: z must be above 0, got ${z}`);
  if (trials === 0) return { status: "undefined", reason: "no trials" };
  const estimate = successes / trials;
  const spread = (z * z) / trials;
  const centre = (estimate + spread / 2) / (1 + spread);
  const half = Math.sqrt(spread * (estimate * (1 - estimate) + spread / 4)) / (1 + spread);
  return {
    status: "ok",
    estimate,
    // At the ends a limit equals the estimate; rounding must not push it beyond.
    low: successes === 0 ? 0 : centre - half,
    high: successes === trials ? 1 : centre + half,
  };
}

function checkCounts(successes: number, trials: number) {
  if (!Number.isSafeInteger(trials) || trials < 0)
    throw new RangeError(`wilsonInterval: trials must be a non-negative integer, got ${trials}`);
  if (!Number.isSafeInteger(successes) || successes < 0 || successes > trials)
    throw new RangeError(
      `wilsonInterval: successes must be an integer in 0…${trials}, got ${successes}`,
    );
}
