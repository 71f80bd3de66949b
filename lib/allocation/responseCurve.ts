import { crossProductsRegression } from "../statistics/regression/crossProductsRegression.ts";

/** Sums that a response curve follows from, per channel. */
export interface ResponseSums {
  /** Campaigns. */
  readonly fitted: number;
  /** Months that they lie in; each has a level of its own. */
  readonly months: number;
  /** Sums of squares and products of ln cost and ln revenue about their means of the month. */
  readonly sxx: number;
  readonly sxy: number;
  readonly syy: number;
}

/** How revenue answers to spend: revenue ∝ spend^elasticity within a month. */
export type ResponseCurve =
  | {
      readonly status: "ok";
      readonly elasticity: number;
      readonly standardError: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly status: "undefined"; readonly reason: string };

/** Campaigns beyond one per month that a slope needs at least. */
const LEAST = 20;

/**
 * Elasticity of revenue to spend from campaigns of one channel, by least squares on logarithms with
 * a level per month, so that seasons do not pass for returns.
 *
 * @returns with a t interval; or in words why there is no curve.
 */
export function responseCurve({ fitted, months, sxx, sxy, syy }: ResponseSums): ResponseCurve {
  const beyond = fitted - months;
  if (beyond < LEAST)
    return {
      status: "undefined",
      reason: `${fitted} campaigns in ${months} ${months === 1 ? "month" : "months"}: a curve needs at least ${LEAST} more campaigns than months`,
    };
  if (!(sxx > 0)) return { status: "undefined", reason: "all campaigns of a month cost the same" };
  // Products about the months' means: each month took one degree of freedom.
  const found = crossProductsRegression({
    n: beyond,
    xx: [Float64Array.of(sxx)],
    xy: [sxy],
    yy: syy,
  });
  if (found.status !== "ok")
    return { status: "undefined", reason: found.reason ?? "the costs do not tell" };
  const { estimate, standardError, interval } = found.coefficients[0]!;
  return {
    status: "ok",
    elasticity: estimate,
    standardError,
    low: interval[0],
    high: interval[1],
  };
}
