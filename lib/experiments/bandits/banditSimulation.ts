import { createRandom } from "../../random/createRandom.ts";
import { moments } from "../../statistics/moments.ts";
import { okResult } from "../../statistics/result.ts";
import type { Result } from "../../statistics/result.ts";
import type { Steps } from "../../statistics/runSteps.ts";
import type { Policy } from "./policies.ts";

export interface BanditSetting {
  /** True rates of the arms. */
  readonly rates: ArrayLike<number>;
  /** Pulls per run. */
  readonly horizon: number;
  readonly runs: number;
  readonly seed: number;
}

export interface BanditFields {
  /** Mean share of the pulls of each arm. */
  readonly pullShares: readonly number[];
  /** Mean regret up to each checkpoint. */
  readonly path: readonly { readonly pulls: number; readonly regret: number }[];
  /** Regret of pulling all arms equally often. */
  readonly uniformRegret: number;
}

const CHECKPOINTS = 50;

/**
 * Runs a bandit policy on arms with known rates, seeded.
 *
 * Regret is Σ (best rate − rate of the arm pulled): what is given up in expectation, without the
 * noise of the rewards.
 *
 * @returns `estimate`: mean regret at the horizon, `standardError` over runs.
 */
export function* banditSimulation(
  id: string,
  policy: Policy,
  { rates, horizon, runs, seed }: BanditSetting,
): Steps<Result<BanditFields>> {
  const best = Array.from(rates).reduce((a, b) => Math.max(a, b), 0);
  const every = Math.max(1, Math.ceil(horizon / CHECKPOINTS));
  const path: number[] = [];
  const shares = new Float64Array(rates.length);
  const regrets = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    const random = createRandom(seed * 1_000_003 + run);
    const counts = {
      pulls: new Float64Array(rates.length),
      successes: new Float64Array(rates.length),
    };
    let regret = 0;
    for (let t = 1; t <= horizon; t++) {
      const arm = policy(counts, t, random);
      counts.pulls[arm]!++;
      if (random.uniform() < rates[arm]!) counts.successes[arm]!++;
      regret += best - rates[arm]!;
      if (t % every === 0 || t === horizon) {
        const at = Math.ceil(t / every) - 1;
        path[at] = (path[at] ?? 0) + regret / runs;
      }
    }
    regrets[run] = regret;
    counts.pulls.forEach((pulls, arm) => (shares[arm]! += pulls / horizon / runs));
    yield (run + 1) / runs;
  }
  const { mean, variance } = moments(regrets);
  const average = Array.from(rates).reduce((sum, rate) => sum + rate / rates.length, 0);
  return okResult(id, {
    estimate: mean,
    ...(runs > 1 && { standardError: Math.sqrt(variance / runs) }),
    pullShares: Array.from(shares),
    path: path.map((regret, k) => ({ pulls: Math.min(horizon, (k + 1) * every), regret })),
    uniformRegret: Math.max(0, best - average) * horizon,
  });
}
