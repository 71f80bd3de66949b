import { moments } from "../moments.ts";
import { leastSquares } from "../regression/leastSquares.ts";

/** Constant of the triangular kernel at an edge, Imbens & Kalyanaraman (2012), section 3.2. */
const EDGE_CONSTANT = 3.4375;

interface Points {
  /** Running variable less the cutoff. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Imbens and Kalyanaraman's bandwidth for a local linear regression discontinuity with the
 * triangular kernel, in the unit of the running variable.
 *
 * @returns a reason instead when the rows do not allow one of its pilot fits.
 * @see Imbens & Kalyanaraman (2012), Review of Economic Studies 79, 933–959, section 4.2.
 */
export function imbensKalyanaraman({ x, y }: Points): { bandwidth: number } | { reason: string } {
  const n = x.length;
  const pilot = 1.84 * Math.sqrt(moments(x).variance) * n ** -0.2;
  const sides = [false, true].map((right) => {
    const all = x.reduce((count, value) => count + +(value >= 0 === right), 0);
    const near = y.filter((_, i) => x[i]! >= 0 === right && Math.abs(x[i]!) <= pilot);
    return { right, all, near: moments(near) };
  });
  const thin = sides.find(({ near }) => near.n < 2);
  if (thin)
    return { reason: `fewer than 2 rows near the cutoff ${thin.right ? "above" : "below"} it` };
  const density = sides.reduce((sum, { near }) => sum + near.n, 0) / (2 * n * pilot);
  const third = thirdDerivative({ x, y });
  if (third === undefined) return { reason: "the global cubic fit is not determined" };
  const curved = sides.map(({ right, all, near }) => {
    const reach = 3.56 * (near.variance / density / third ** 2) ** (1 / 7) * all ** (-1 / 7);
    return { variance: near.variance, ...secondDerivative({ x, y }, right, reach) };
  });
  if (curved.some(({ value }) => value === undefined))
    return { reason: "too few rows for a quadratic fit on one side of the cutoff" };
  const noise = curved.reduce((sum, { variance }) => sum + variance, 0);
  const penalty = curved.reduce((sum, { variance, penalty: one }) => sum + one * variance, 0);
  const bend = (curved[1]!.value! - curved[0]!.value!) ** 2 + penalty;
  if (!(noise > 0 && bend > 0)) return { reason: "y does not vary near the cutoff" };
  return { bandwidth: EDGE_CONSTANT * (noise / density / bend) ** 0.2 * n ** -0.2 };
}

/** Third derivative from a cubic with a jump at the cutoff. */
function thirdDerivative({ x, y }: Points): number | undefined {
  const step = x.map((value) => (value >= 0 ? 1 : 0));
  const ones = new Float64Array(x.length).fill(1);
  if (x.length < 5) return undefined;
  const fit = leastSquares([ones, step, x, x.map((v) => v ** 2), x.map((v) => v ** 3)], y);
  return fit.status === "ok" ? 6 * fit.coefficients[4]! : undefined;
}

/** Second derivative from a quadratic on one side, and the weight of its variance in the penalty. */
function secondDerivative({ x, y }: Points, right: boolean, reach: number) {
  const inside = (_: number, i: number) => x[i]! >= 0 === right && Math.abs(x[i]!) <= reach;
  const near = x.filter(inside);
  if (near.length < 3) return { value: undefined, penalty: 0 };
  const ones = new Float64Array(near.length).fill(1);
  const fit = leastSquares([ones, near, near.map((v) => v * v)], y.filter(inside));
  const value = fit.status === "ok" ? 2 * fit.coefficients[2]! : undefined;
  return { value, penalty: 2160 / near.length / reach ** 4 };
}
