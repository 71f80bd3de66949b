import { revenueAt } from "./revenueAt.ts";
import type { Channel } from "./revenueAt.ts";

export interface BudgetPlan {
  /** Multiples of the present spends as they are carried out. */
  readonly factors: readonly number[];
  readonly cost: number;
  readonly revenue: number;
  /** Standard error of the revenue that the elasticities leave. */
  readonly standardError: number;
  /** Return of the plan; null without spend, as the next two. */
  readonly roi: number | null;
  readonly roiBefore: number | null;
  /** Change of the ROI as a share of what it was. */
  readonly relativeGain: number | null;
}

/**
 * What a plan of other spends brings.
 *
 * @param factors - Multiple of each channel's present spend.
 * @param neutral - Keep the total: raises take what cuts free; with raises or cuts only, all spends
 *   are scaled by one factor.
 */
export function planBudget(
  channels: readonly Channel[],
  factors: readonly number[],
  { neutral }: { readonly neutral: boolean },
): BudgetPlan {
  const carried = neutral ? neutralFactors(channels, factors) : [...factors];
  const before = revenueAt(
    channels,
    channels.map(() => 1),
  );
  const after = revenueAt(channels, carried);
  const roi = after.cost > 0 ? after.revenue / after.cost - 1 : null;
  const roiBefore = before.cost > 0 ? before.revenue / before.cost - 1 : null;
  const gains = roi !== null && roiBefore !== null && roiBefore > 0;
  return {
    factors: carried,
    cost: after.cost,
    revenue: after.revenue,
    standardError: after.standardError,
    roi,
    roiBefore,
    relativeGain: gains ? roi / roiBefore - 1 : null,
  };
}

function neutralFactors(channels: readonly Channel[], factors: readonly number[]): number[] {
  const change = (sign: 1 | -1) =>
    channels.reduce((sum, { cost }, c) => sum + cost * Math.max(0, sign * (factors[c]! - 1)), 0);
  const [raised, cut] = [change(1), change(-1)];
  if (raised > 0 && cut > 0)
    return factors.map((factor) => (factor > 1 ? 1 + ((factor - 1) * cut) / raised : factor));
  const total = channels.reduce((sum, { cost }) => sum + cost, 0);
  const planned = total + raised - cut;
  return factors.map((factor) => (planned > 0 ? (factor * total) / planned : factor));
}
