import { moments } from "../statistics/moments.ts";
import type { HoltWintersFit } from "./holtWintersFit.ts";

/**
 * Variances of Holt–Winters forecasts, from the variance s² of the one-step errors: additive
 * s²(1 + Σψ²), ψⱼ = α(1 + jβ) + γ(1 − α) at whole seasons; multiplicative with the ratios of the
 * seasonal indices.
 *
 * @see Yar & Chatfield (1990), International Journal of Forecasting 6, 127–137; Chatfield & Yar
 *   (1991), IJF 7, 31–37. The additive form is R's predict.HoltWinters; its multiplicative form
 *   takes the slope for a season and the newest error with less than its whole weight, so is not.
 */
export function holtWintersVariances(
  fit: HoltWintersFit,
  horizon: number,
  period: number,
): number[] {
  const { variance } = moments(fit.errors);
  const { alpha, beta, gamma } = fit.weights;
  const psi = (j: number) => alpha * (1 + j * beta) + (j % period === 0 ? gamma * (1 - alpha) : 0);
  if (!fit.multiplicative) {
    let sum = 1;
    return Array.from({ length: horizon }, (_, h) => {
      if (h > 0) sum += psi(h) ** 2;
      return variance * sum;
    });
  }
  const { season } = fit.states;
  return Array.from({ length: horizon }, (_, i) => {
    const h = i + 1;
    let sum = 0;
    for (let j = 0; j < h; j++) {
      const weight = j === 0 ? 1 : psi(j);
      // Indices of the season forecast and of the season in which the shock arrives.
      const ratio = season[(h - 1) % period]! / season[(h - 1 - j) % period]!;
      sum += (weight * ratio) ** 2;
    }
    return variance * sum;
  });
}
