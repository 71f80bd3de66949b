import { hypergeometric } from "./hypergeometric.ts";
import type { Urn } from "./hypergeometric.ts";

/** A range of outcomes: log of its weight, mean and variance within it. */
export interface Part {
  readonly log: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * Fisher's noncentral hypergeometric distribution: the first cell of a 2 × 2 table with fixed
 * margins when the odds ratio is not 1.
 *
 * @param urn - Margins as in `hypergeometric`.
 * @returns a function of the log odds ratio and a range of outcomes, both ends included.
 */
export function noncentralHypergeometric(
  urn: Urn,
): (logOdds: number, low: number, high: number) => Part {
  const { population: N, successes: K, draws: n } = urn;
  const central = hypergeometric(urn);
  return (logOdds, low, high) => {
    const odds = Math.exp(logOdds);
    const start = Math.min(high, Math.max(low, mode(urn, odds)));
    let [sum, first, second] = [1, 0, 0];
    for (const step of [1, -1]) {
      let weight = 1;
      for (let k = start; step > 0 ? k < high : k > low; k += step) {
        weight *=
          step > 0
            ? ((odds * (n - k)) / (k + 1)) * ((K - k) / (N - K - n + k + 1))
            : (k / (n - k + 1) / odds) * ((N - K - n + k) / (K - k + 1));
        const away = k + step - start;
        sum += weight;
        first += weight * away;
        second += weight * away * away;
        if (weight * (1 + away * away) < 1e-18 * sum) break;
      }
    }
    const mean = first / sum;
    return {
      log: central.logPmf(start) + start * logOdds + Math.log(sum),
      mean: start + mean,
      variance: Math.max(0, second / sum - mean * mean),
    };
  };
}

/** Liao & Rosen (2001), The American Statistician 55: the root where neighbours weigh the same. */
function mode({ population: N, successes: K, draws: n }: Urn, odds: number): number {
  const a = odds - 1;
  const b = (K + n + 2) * odds + N - K - n;
  const c = odds * (K + 1) * (n + 1);
  return Math.floor((2 * c) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * c))));
}
