import { banditSimulation } from "../experiments/bandits/banditSimulation.ts";
import type { Policy } from "../experiments/bandits/policies.ts";
import { field } from "../schemas/field.ts";
import type { Fields, Parsed } from "../schemas/types.ts";
import { runSteps } from "../statistics/runSteps.ts";
import { defineMethod } from "./defineMethod.ts";
import type { Example, Method, Source } from "./types.ts";

/** What one policy says about itself. */
interface Said<F extends Fields> {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly formula: string;
  readonly sources: readonly Source[];
  readonly own: F;
  readonly policy: (input: Parsed<F>) => Policy;
  readonly output: Example["output"];
}

/** Arms whose rewards are certain, so that a policy's path can be checked by hand. */
const certain = { rates: [0, 1], horizon: 20, runs: 2 };

/** Registers the simulation of a bandit policy. */
export function banditMethod<F extends Fields>(said: Said<F>): Method {
  const { id, own, policy, output, ...rest } = said;
  const shared = {
    rates: field.numbers({
      description: "True rate of each arm",
      unit: "share",
      min: 0,
      max: 1,
      minLength: 2,
      maxLength: 50,
    }),
    horizon: field.count({
      description: "Pulls per run",
      unit: "count",
      default: 1000,
      min: 1,
      max: 20_000,
    }),
    runs: field.count({ description: "Runs", unit: "count", default: 20, min: 1, max: 200 }),
    seed: field.seed(),
  };
  return defineMethod({
    ...rest,
    id,
    area: "experiments",
    assumptions: ["Rewards are 0 or 1, independent, with rates that do not change"],
    input: { ...shared, ...own },
    output: {
      estimate: {
        description: "Mean regret at the horizon: rewards given up against the best arm",
      },
      standardError: { description: "Monte-Carlo error of the mean regret" },
      pullShares: { description: "Mean share of the pulls of each arm", unit: "share" },
      path: { description: "Mean regret by number of pulls, at up to 50 points" },
      uniformRegret: { description: "Regret of pulling all arms equally often" },
    },
    example: { note: "Rewards are certain: the second arm always pays", input: certain, output },
    run: (input, context) => {
      const { rates, horizon, runs, seed } = input as Parsed<typeof shared>;
      if (Math.abs(seed) > 9e9)
        throw new RangeError(`${id}: seed must lie within ±9e9, got ${seed}`);
      const steps = banditSimulation(id, policy(input), {
        rates,
        horizon,
        runs,
        seed,
      });
      return runSteps(steps, context);
    },
  });
}
