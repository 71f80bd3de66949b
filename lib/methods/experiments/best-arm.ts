import { bestArm } from "../../experiments/bayes/bestArm.ts";
import {
  betaPosterior,
  gammaPosterior,
  normalPosterior,
} from "../../experiments/bayes/posterior.ts";
import type { Posterior } from "../../experiments/bayes/posterior.ts";
import { field } from "../../schemas/field.ts";
import { okResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";

const id = "best-arm";
const name = field.text({ description: "Name of the arm" });
const limits = { minLength: 2, maxLength: 30 };
const arms = {
  rates: field.list(
    field.object(
      {
        name,
        successes: field.count({ description: "Successes", unit: "count", max: 1e12 }),
        trials: field.count({ description: "Trials", unit: "count", max: 1e12 }),
      },
      { description: "one arm" },
    ),
    { description: "Rates", ...limits },
  ),
  counts: field.list(
    field.object(
      {
        name,
        events: field.count({ description: "Events", unit: "count", max: 1e12 }),
        exposure: field.positive({ description: "Exposure", min: 1e-9, max: 1e12 }),
      },
      { description: "one arm" },
    ),
    { description: "Events per exposure", ...limits },
  ),
  means: field.list(
    field.object(
      {
        name,
        mean: field.number({ description: "Mean", min: -1e9, max: 1e9 }),
        standardError: field.positive({ description: "Its standard error", min: 1e-9, max: 1e9 }),
      },
      { description: "one arm" },
    ),
    { description: "Means", ...limits },
  ),
};

export default defineMethod({
  id,
  title: "Chance of each arm to be the best",
  area: "experiments",
  summary:
    "Of several arms, how likely is each the best, and what is lost by choosing it? Flat priors for rates, event counts or means; exact by quadrature.",
  assumptions: ["Arms are independent", "Flat priors: Beta(1, 1), Gamma(1, 0), flat normal"],
  formula: String.raw`P(j\text{ best})=\int f_j(x)\prod_{i\ne j}F_i(x)\,dx,\quad \mathrm{loss}_j=\int F_j(x)\Bigl(1-\prod_{i\ne j}F_i(x)\Bigr)dx`,
  sources: [
    {
      text: "Scott (2010), A modern Bayesian look at the multi-armed bandit, Applied Stochastic Models in Business and Industry 26, 639–658",
    },
  ],
  input: {
    arms: field.anyOf([arms.counts, arms.means, arms.rates], {
      description:
        "Arms, all as {name, successes, trials}, {name, events, exposure} or {name, mean, standardError}",
    }),
    better: field.choice(["higher", "lower"], {
      description: "Which direction is good",
      default: "higher",
    }),
  },
  output: {
    best: { description: "Name of the arm with the highest chance" },
    arms: { description: "Per arm: name, mean, chanceBest, loss" },
  },
  example: {
    note: "Three headlines",
    input: {
      arms: [
        { name: "A", successes: 40, trials: 400 },
        { name: "B", successes: 52, trials: 400 },
        { name: "C", successes: 45, trials: 400 },
      ],
    },
    output: { best: "B", "arms.1.chanceBest": 0.73299618 },
  },
  run: ({ arms: given, better }) => {
    const posteriors = given.map((arm, i): Posterior => {
      if ("mean" in arm) return normalPosterior(arm.mean, arm.standardError);
      if ("events" in arm) return gammaPosterior(1 + arm.events, arm.exposure);
      if (arm.successes > arm.trials)
        throw new RangeError(
          `${id}: arms[${i}].successes must be at most trials = ${arm.trials}, got ${arm.successes}`,
        );
      return betaPosterior(1 + arm.successes, 1 + arm.trials - arm.successes);
    });
    const found = bestArm(posteriors, better).map((item, i) => ({
      name: given[i]!.name,
      mean: posteriors[i]!.mean,
      ...item,
    }));
    const best = found.reduce((a, b) => (b.chanceBest > a.chanceBest ? b : a));
    return okResult(id, { best: best.name, arms: found });
  },
});
