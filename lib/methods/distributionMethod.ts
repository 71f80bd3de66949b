import { field } from "../schemas/field.ts";
import type { Fields, Parsed } from "../schemas/types.ts";
import { distributionFunctions, evaluate } from "../statistics/distributions/evaluate.ts";
import type { Question } from "../statistics/distributions/evaluate.ts";
import type { Distribution } from "../statistics/distributions/types.ts";
import { defineMethod } from "./defineMethod.ts";
import type { Example, Method, Source } from "./types.ts";

interface DistributionDeclaration<F extends Fields> {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly assumptions: readonly string[];
  /** TeX of the density or mass. */
  readonly formula: string;
  readonly sources: readonly Source[];
  readonly parameters: F;
  readonly example: Example;
  make(parameters: Parsed<F>): Distribution;
}

const question = {
  function: field.choice(distributionFunctions, {
    description:
      "What to compute: density (or mass), lower tail cdf, upper tail sf, their logs, quantile at lower probability p, isf at upper probability p, mean, variance, or a seeded sample",
    default: "cdf",
  }),
  x: field.optional(
    field.anyOf(
      [
        field.number({ description: "One point", infinite: true }),
        field.numbers({ description: "Points", infinite: true }),
      ],
      { description: "Where to evaluate densities and tails: one number or a list" },
    ),
  ),
  p: field.optional(
    field.anyOf(
      [
        field.proportion({ description: "One probability" }),
        field.numbers({ description: "Probabilities", min: 0, max: 1 }),
      ],
      { description: "Probability for quantile and isf: one number or a list" },
    ),
  ),
  n: field.count({ description: "Sample size", default: 1, min: 1, max: 1_000_000 }),
  seed: field.seed(),
};

/** Declares the method of one distribution: its parameters, and the functions all of them have. */
export function distributionMethod<F extends Fields>(declared: DistributionDeclaration<F>): Method {
  const { parameters, make, ...texts } = declared;
  return defineMethod({
    ...texts,
    area: "distributions",
    input: { ...question, ...parameters },
    output: {
      value: { description: "The function's value at the one point" },
      values: {
        description: "Values in the order of the list, or the sample",
        nullMeans: "infinite there",
      },
    },
    run: (input) =>
      evaluate(declared.id, make(input as unknown as Parsed<F>), input as unknown as Question),
  });
}
