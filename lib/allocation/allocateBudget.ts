import { createRandom } from "../random/createRandom.ts";
import { sortedCopy } from "../statistics/ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { normal } from "../statistics/distributions/normal.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";
import { revenueAt } from "./revenueAt.ts";
import type { Channel } from "./revenueAt.ts";

export interface AllocationOptions {
  /** What is spent in all; default as now. */
  readonly budget?: number | undefined;
  /** Least and greatest multiple of its present spend for any channel; default 0.5 and 2. */
  readonly least?: number;
  readonly most?: number;
  readonly level?: number;
  /** Draws of the elasticities for the intervals of the channels; default 400. */
  readonly draws?: number;
  readonly seed?: number;
}

export interface AllocatedChannel {
  /** Multiple of its present spend. */
  readonly factor: number;
  readonly cost: number;
  readonly revenue: number;
  /** Interval of the factor: what other elasticities within their errors would ask for. */
  readonly factorLow: number;
  readonly factorHigh: number;
}

export interface Allocation {
  readonly channels: readonly AllocatedChannel[];
  readonly cost: number;
  /** Revenue of one more unit of money in every channel that is not at a limit. */
  readonly marginalRevenue: number;
}

const ID = "budget-allocation";
const STEPS = 200;
/** Of the budget: as close as sums of doubles come. */
const CLOSE = 4 * Number.EPSILON;
/** Drawn elasticities stay where returns diminish. */
const [FLATTEST, STEEPEST] = [0.01, 0.99];

/**
 * The split of a budget over channels that brings most revenue, when each channel's revenue goes
 * with its spend to a power below 1.
 *
 * Revenue is concave, so the best split gives every channel the same marginal revenue, or its limit.
 *
 * @returns `estimate`, the revenue, with its delta interval: at the optimum the split itself does
 *   not matter to first order.
 * @see Boyd & Vandenberghe (2004), Convex Optimization, example 5.2 (water-filling).
 */
export function allocateBudget(
  channels: readonly Channel[],
  options: AllocationOptions = {},
): Result<Allocation> {
  const { least = 0.5, most = 2, level = 0.95, draws = 400, seed = 1 } = options;
  const spent = channels.reduce((sum, { cost }) => sum + cost, 0);
  const { budget = spent } = options;
  if (least > most)
    throw new RangeError(`${ID}: least must be at most most = ${most}, got ${least}`);
  if (budget < spent * least || budget > spent * most)
    return undefinedResult(
      ID,
      `budget ${budget} lies outside the limits of the channels: ${spent * least} to ${spent * most}`,
    );
  const limits = { budget, least, most };
  const factors = bestFactors(channels, limits);
  const { revenue, revenues, cost, standardError } = revenueAt(channels, factors);
  const random = createRandom(seed);
  const drawn = Array.from({ length: draws }, () =>
    bestFactors(
      channels.map((channel) => ({
        ...channel,
        elasticity: Math.min(
          STEEPEST,
          Math.max(FLATTEST, random.normal(channel.elasticity, channel.standardError)),
        ),
      })),
      limits,
    ),
  );
  const z = normal().isf((1 - level) / 2);
  return okResult(ID, {
    estimate: revenue,
    standardError,
    interval: [revenue - z * standardError, revenue + z * standardError] as const,
    level,
    cost,
    marginalRevenue: marginal(channels, factors, limits),
    channels: channels.map((channel, c) => {
      const sorted = sortedCopy(drawn.map((each) => each[c]!));
      const at = (share: number) =>
        sorted.length > 0 ? sortedQuantile(sorted, share) : factors[c]!;
      return {
        factor: factors[c]!,
        cost: channel.cost * factors[c]!,
        revenue: revenues[c]!,
        factorLow: Math.min(factors[c]!, at((1 - level) / 2)),
        factorHigh: Math.max(factors[c]!, at((1 + level) / 2)),
      };
    }),
  });
}

interface Limits {
  readonly budget: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Multiples at which all channels within their limits have the same marginal revenue.
 *
 * The price of money is found by Newton's steps on what is spent, which falls as the price rises;
 * a step that leaves the bracket is replaced by halving it.
 */
function bestFactors(channels: readonly Channel[], limits: Limits): number[] {
  let [low, high] = [-700, 700];
  let logPrice = 0;
  for (let i = 0; i < STEPS; i++) {
    const { spend, slope } = spendAt(channels, logPrice, limits);
    if (Math.abs(spend - limits.budget) <= CLOSE * limits.budget) break;
    if (spend > limits.budget) low = logPrice;
    else high = logPrice;
    const step = logPrice + (spend - limits.budget) / slope;
    const next = step > low && step < high ? step : (low + high) / 2;
    if (next === low || next === high) break;
    logPrice = next;
  }
  return channels.map((channel) => factorAt(channel, logPrice, limits));
}

/** The multiple at which one more unit of money brings what the price asks. */
function factorAt(
  { cost, revenue, elasticity }: Channel,
  logPrice: number,
  { least, most }: Limits,
): number {
  if (!(revenue > 0)) return least;
  const log = (Math.log((revenue * elasticity) / cost) - logPrice) / (1 - elasticity);
  return Math.min(most, Math.max(least, Math.exp(log)));
}

/** What is spent at a price, and how fast that falls as the price's logarithm rises. */
function spendAt(channels: readonly Channel[], logPrice: number, limits: Limits) {
  let [spend, slope] = [0, 0];
  for (const channel of channels) {
    const factor = factorAt(channel, logPrice, limits);
    spend += factor * channel.cost;
    if (factor > limits.least && factor < limits.most)
      slope += (factor * channel.cost) / (1 - channel.elasticity);
  }
  return { spend, slope };
}

/** Marginal revenue of the channels within their limits; of the best one when all are at theirs. */
function marginal(
  channels: readonly Channel[],
  factors: readonly number[],
  { least, most }: Limits,
): number {
  const each = channels.map(
    ({ cost, revenue, elasticity }, c) =>
      (revenue * elasticity * factors[c]! ** (elasticity - 1)) / cost,
  );
  const free = each.filter((_, c) => factors[c]! > least && factors[c]! < most);
  return Math.max(...(free.length > 0 ? free : each));
}
