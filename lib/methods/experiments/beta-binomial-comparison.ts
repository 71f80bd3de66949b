import { betaPosterior } from "../../experiments/bayes/posterior.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { posteriorComparison, posteriorFields, posteriorOutput } from "../posteriorComparison.ts";

const id = "beta-binomial-comparison";
const pair = { minLength: 2, maxLength: 2, max: 1e12, unit: "count" };
const prior = (description: string) =>
  field.positive({ description, default: 1, min: 0.01, max: 1e9 });

export default defineMethod({
  id,
  title: "Bayesian comparison of two rates",
  area: "experiments",
  summary:
    "How likely is the treatment's rate the better one, and what is lost if it is not? Beta priors; exact by quadrature, without simulation.",
  assumptions: ["Trials are independent with one rate per arm", "The prior was set before looking"],
  formula: String.raw`P(\theta_t>\theta_c)=\int_0^1 f_t(x)F_c(x)\,dx,\quad E\max(\theta_c-\theta_t,0)=\int_0^1 F_t(x)\left(1-F_c(x)\right)dx`,
  sources: [
    {
      text: "Evan Miller (2014), Formulas for Bayesian A/B testing",
      url: "https://www.evanmiller.org/bayesian-ab-testing.html",
    },
    { text: "Stucchio (2015), Bayesian A/B testing at VWO: expected loss" },
  ],
  input: {
    successes: field.counts({ description: "Successes [control, treatment]", ...pair }),
    trials: field.counts({ description: "Trials [control, treatment]", ...pair }),
    priorSuccesses: prior("First shape of the Beta prior of both arms"),
    priorFailures: prior("Second shape of the Beta prior of both arms"),
    ...posteriorFields,
  },
  output: posteriorOutput,
  example: {
    note: "100 of 1,000 against 120 of 1,000, flat priors",
    input: { successes: [100, 120], trials: [1000, 1000] },
    output: { chanceToBeat: 0.92318344 },
  },
  run: ({ successes, trials, priorSuccesses, priorFailures, ...options }) => {
    const arm = (i: 0 | 1) => {
      if (successes[i]! > trials[i]!)
        throw new RangeError(
          `${id}: successes must be at most trials = ${trials[i]}, got ${successes[i]} at index ${i}`,
        );
      return betaPosterior(
        priorSuccesses + successes[i]!,
        priorFailures + trials[i]! - successes[i]!,
      );
    };
    return posteriorComparison(id, { control: arm(0), treatment: arm(1) }, options);
  },
});
