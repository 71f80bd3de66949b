import { logGamma } from "../special/logGamma.ts";

/** A generalized linear model's family with its canonical link, row by row. */
export interface GlmFamily {
  readonly name: "binomial" | "poisson";
  /** Mean per trial or unit of exposure at linear predictor `eta`. */
  mean(eta: number): number;
  /** Derivative of the mean, which for a canonical link is the variance, per unit. */
  variance(eta: number): number;
  /** Log-likelihood of count y of size m (trials, exposure), constants included. */
  logLikelihood(y: number, m: number, eta: number): number;
  /** Log-likelihood at the best possible mean for this row. */
  saturated(y: number, m: number): number;
  /** Where to start: a linear predictor near the row's own. */
  start(y: number, m: number): number;
}

/** log(1 + eᶻ) without overflow. */
const softplus = (z: number) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

const logChoose = (m: number, y: number) =>
  m === 1 ? 0 : logGamma(m + 1) - logGamma(y + 1) - logGamma(m - y + 1);

const xLogX = (x: number, ratio: number) => (x === 0 ? 0 : x * Math.log(ratio));

/** Successes in trials with a logit link. */
export const binomialFamily: GlmFamily = {
  name: "binomial",
  mean: (eta) => (eta < 0 ? Math.exp(eta) / (1 + Math.exp(eta)) : 1 / (1 + Math.exp(-eta))),
  variance: (eta) => {
    const small = Math.exp(-Math.abs(eta));
    return small / (1 + small) ** 2;
  },
  logLikelihood: (y, m, eta) => logChoose(m, y) - y * softplus(-eta) - (m - y) * softplus(eta),
  saturated: (y, m) => logChoose(m, y) + xLogX(y, y / m) + xLogX(m - y, (m - y) / m),
  start: (y, m) => Math.log((y + 0.5) / (m - y + 0.5)),
};

/** Counts with a log link; the size is the exposure. */
export const poissonFamily: GlmFamily = {
  name: "poisson",
  mean: Math.exp,
  variance: Math.exp,
  logLikelihood: (y, m, eta) => y * (eta + Math.log(m)) - m * Math.exp(eta) - logGamma(y + 1),
  saturated: (y) => xLogX(y, y) - y - logGamma(y + 1),
  start: (y, m) => Math.log((y + 0.1) / m),
};
