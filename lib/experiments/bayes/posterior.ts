import { beta } from "../../statistics/distributions/beta.ts";
import { gamma } from "../../statistics/distributions/gamma.ts";
import { normal } from "../../statistics/distributions/normal.ts";
import type { ContinuousDistribution } from "../../statistics/distributions/types.ts";

/** The scale on which a posterior is nearly normal, for quadrature. */
export interface Scale {
  to(x: number): number;
  from(u: number): number;
  /** dx/du. */
  slope(u: number): number;
}

/** What is believed about one arm. */
export interface Posterior {
  readonly distribution: ContinuousDistribution;
  readonly mean: number;
  readonly variance: number;
  readonly scale: Scale;
}

const logit: Scale = {
  to: (x) => Math.log(x / (1 - x)),
  from: (u) => 1 / (1 + Math.exp(-u)),
  slope: (u) => 1 / (2 + Math.exp(u) + Math.exp(-u)),
};
const log: Scale = { to: Math.log, from: Math.exp, slope: Math.exp };
const identity: Scale = { to: (x) => x, from: (u) => u, slope: () => 1 };

const posterior = (distribution: ContinuousDistribution, scale: Scale): Posterior => ({
  distribution,
  mean: distribution.mean!,
  variance: distribution.variance!,
  scale,
});

/** Beta(a, b) of a rate. */
export const betaPosterior = (a: number, b: number) => posterior(beta(a, b), logit);

/** Gamma with shape and rate, of events per exposure. */
export const gammaPosterior = (shape: number, rate: number) =>
  posterior(gamma(shape, 1 / rate), log);

/** Normal of a mean or an effect. */
export const normalPosterior = (mean: number, sd: number) => posterior(normal(mean, sd), identity);
