import { allocateBudget } from "./allocateBudget.ts";
import { planBudget, type BudgetPlan } from "./planBudget.ts";
import type { Channel } from "./revenueAt.ts";

/** At constant returns the elasticity is all but 1: everything goes to the best as far as it may. */
const STEEPEST = 0.999;

/** The present total split best, each channel between half and double its spend; null without channels. */
export function bestPlan(channels: readonly Channel[]): BudgetPlan | null {
  const curved = channels.map((each) => ({
    ...each,
    elasticity: Math.min(each.elasticity, STEEPEST),
  }));
  const best = allocateBudget(curved, { draws: 0 });
  if (channels.length === 0 || best.status !== "ok") return null;
  return planBudget(
    channels,
    best.channels.map(({ factor }) => factor),
    { neutral: false },
  );
}
