import { chiSquare } from "../distributions/chiSquare.ts";
import { tailP } from "../tailP.ts";

export interface Homogeneity {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Breslow–Day test of equal odds ratios with Tarone's correction; null for a single stratum.
 *
 * @param strata - Cells a, b, c, d of each 2 × 2 table, margins above 0.
 * @param ratio - Common odds ratio, above 0.
 * @see Tarone (1985), Biometrika 72.
 */
export function breslowDay(
  strata: readonly (readonly [number, number, number, number])[],
  ratio: number,
): Homogeneity | null {
  if (strata.length < 2) return null;
  let sum = 0;
  let drift = 0;
  let spread = 0;
  for (const [a, b, c, d] of strata) {
    const fitted = expectedCell(a + b, a + c, a + b + c + d, ratio);
    const [x, y, z] = [a + b - fitted, a + c - fitted, b + d - (a + b - fitted)];
    const variance = 1 / (1 / fitted + 1 / x + 1 / y + 1 / z);
    sum += (a - fitted) ** 2 / variance;
    drift += a - fitted;
    spread += variance;
  }
  const statistic = Math.max(0, sum - drift ** 2 / spread);
  const df = strata.length - 1;
  return { statistic, df, ...tailP(chiSquare(df), statistic) };
}

/** The cell that gives the table with these margins the odds ratio: the root within the margins. */
function expectedCell(row: number, column: number, total: number, ratio: number): number {
  if (Math.abs(ratio - 1) < 1e-12) return (row * column) / total;
  const b = total + (ratio - 1) * (row + column);
  const root = Math.sqrt(b * b - 4 * ratio * (ratio - 1) * row * column);
  // The root in the form that adds numbers of one sign.
  return b > 0 ? (2 * ratio * row * column) / (b + root) : (b - root) / (2 * (ratio - 1));
}
