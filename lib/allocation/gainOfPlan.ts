import { normal } from "../statistics/distributions/normal.ts";
import { okResult, undefinedResult, type Result } from "../statistics/result.ts";
import type { BudgetPlan } from "./planBudget.ts";

/** A plan's ROI beside the present one. */
export interface PlanGain {
  readonly roi: number;
  readonly roiBefore: number;
  readonly cost: number;
  readonly revenue: number;
}

const ID = "budget-plan";

/**
 * By which share of what it is a plan changes the ROI, with the interval that the errors of the
 * elasticities leave (delta method); present spend and revenue are taken as they are.
 *
 * For the best split the interval is that of the largest gain there is: at the optimum the split
 * itself does not matter to first order.
 *
 * @returns no interval where no elasticity enters or none has an error.
 */
export function gainOfPlan(plan: BudgetPlan, level = 0.95): Result<PlanGain> {
  const { relativeGain: estimate, roi, roiBefore, cost, revenue } = plan;
  if (roi === null) return undefinedResult(ID, "the plan spends nothing");
  if (estimate === null || roiBefore === null)
    return undefinedResult(
      ID,
      "the present ROI is not above 0, so that no share of it tells a gain",
    );
  const standardError = plan.standardError / cost / roiBefore;
  const reach = normal().isf((1 - level) / 2) * standardError;
  const found = { estimate, roi, roiBefore, cost, revenue };
  if (standardError === 0) return okResult(ID, found);
  const interval = [estimate - reach, estimate + reach] as const;
  return okResult(ID, { ...found, standardError, interval, level });
}
