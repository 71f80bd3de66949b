import { okResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";

export interface PinballInput {
  readonly actual: Float64Array;
  /** Forecasts of the quantile. */
  readonly forecast: Float64Array;
  /** Probability of the quantile, in (0, 1). */
  readonly quantile: number;
}

/**
 * Mean pinball (quantile) loss: q(y − f) above the forecast, (1 − q)(f − y) below it.
 *
 * @throws RangeError for unequal lengths.
 * @see Koenker & Bassett (1978), Econometrica 46. Checked against scikit-learn.
 */
export function pinballLoss(input: PinballInput): Result<{ n: number; below: number }> {
  const { actual, forecast, quantile } = input;
  const id = "pinball-loss";
  const n = actual.length;
  requireEqualLengths(id, { actual, forecast });
  let [sum, below] = [0, 0];
  actual.forEach((value, i) => {
    const error = value - forecast[i]!;
    sum += error >= 0 ? quantile * error : (quantile - 1) * error;
    if (error <= 0) below++;
  });
  return okResult(id, { estimate: sum / n, n, below: below / n });
}
