import { logBinomialPoint } from "../special/logPoint.ts";
import type { Tails } from "../special/tails.ts";
import { discrete } from "./discrete.ts";
import { requireParameter } from "./requireParameter.ts";
import type { DiscreteDistribution } from "./types.ts";

/** An urn: `population` items, `successes` of them marked, `draws` taken without replacement. */
export interface Urn {
  readonly population: number;
  readonly successes: number;
  readonly draws: number;
}

/**
 * Hypergeometric distribution: marked items among those drawn.
 *
 * @param urn - Integers; successes and draws at most the population.
 */
export function hypergeometric(urn: Urn): DiscreteDistribution {
  const { population: N, successes: K, draws: n } = urn;
  const check = (ok: boolean, rule: string, value: number) =>
    requireParameter(
      ok && Number.isSafeInteger(value) && value >= 0,
      "hypergeometric",
      rule,
      value,
    );
  check(true, "population must be an integer of at least 0", N);
  check(K <= N, `successes must be an integer from 0 to ${N}`, K);
  check(n <= N, `draws must be an integer from 0 to ${N}`, n);
  const support = [Math.max(0, n - (N - K)), Math.min(n, K)] as const;
  return discrete({
    name: "hypergeometric",
    support,
    mean: N === 0 ? 0 : n * (K / N),
    variance: N < 2 ? 0 : n * (K / N) * ((N - K) / N) * ((N - n) / (N - 1)),
    logPmf: (k) => logMass(k, urn),
    tails: (k) => tails(k, urn, support),
  });
}

/** Three binomial probabilities, as in Loader (2000): no large factorials to subtract. */
function logMass(k: number, { population: N, successes: K, draws: n }: Urn): number {
  if (n === 0 || n === N) return 0;
  const p = n / N;
  const q = (N - n) / N;
  return (
    logBinomialPoint(k, K - k, p, q) +
    logBinomialPoint(n - k, N - K - n + k, p, q) -
    logBinomialPoint(n, N - n, p, q)
  );
}

/** Sums the masses of the tail away from the mode, outwards, until they no longer count. */
function tails(k: number, urn: Urn, [low, high]: readonly [number, number]): Tails {
  const { population: N, successes: K, draws: n } = urn;
  const lower = k + 1 <= ((n + 1) * (K + 1)) / (N + 2);
  const start = lower ? k : k + 1;
  let term = 1;
  let sum = 1;
  for (let i = start; lower ? i > low : i < high; i += lower ? -1 : 1) {
    term *= lower
      ? (i / (n - i + 1)) * ((N - K - n + i) / (K - i + 1))
      : ((n - i) / (i + 1)) * ((K - i) / (N - K - n + i + 1));
    sum += term;
    if (term < sum * 1e-18) break;
  }
  return { log: logMass(start, urn) + Math.log(sum), lower };
}
