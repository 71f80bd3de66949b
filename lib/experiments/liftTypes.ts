import type { Alternative } from "../statistics/result.ts";

/** The mean of an arm with the variance of that mean (squared standard error). */
export interface ArmMean {
  readonly mean: number;
  readonly variance: number;
}

/** How a relative lift gets its interval. */
export type LiftInterval = "delta" | "fieller" | "log";

export interface LiftOptions {
  /** Lift under the null hypothesis, default 0. */
  readonly null?: number;
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  readonly alternative?: Alternative;
}

/** Options of methods that report either kind of lift. */
export interface EffectOptions extends LiftOptions {
  /** Difference in the metric's unit, or as a share of the control mean. Default `absolute`. */
  readonly effect?: "absolute" | "relative";
  /** Interval of a relative lift, default `delta`. */
  readonly intervalMethod?: LiftInterval;
}

/** Two arms, estimated together. */
export interface ArmPair {
  readonly control: ArmMean;
  readonly treatment: ArmMean;
  /** Covariance of the two means; 0 for independent arms. */
  readonly covariance?: number;
  /** Degrees of freedom of the variances; Infinity for the normal curve. */
  readonly df: number;
}

/** What every lift result holds beside the shared fields. */
export interface LiftFields {
  readonly controlMean: number;
  readonly treatmentMean: number;
}
