import { apportion } from "./apportion.ts";
import { calendarMonths, type Month } from "./calendar.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";

/** What one month is to bring. */
export interface MonthPlan extends Month {
  readonly revenueCents: number;
  /** Completed orders. */
  readonly orders: number;
  /** Lines of completed orders. */
  readonly lines: number;
  /** Distinct customers with a completed order. */
  readonly activeCustomers: number;
}

/** Revenue of the last twelve months in USD by calendar month, January first. */
export function lastYearUsd(): readonly number[] {
  const yearGrowth = (1 + truth.monthlyGrowth) ** 12;
  const lastYear = truth.revenueUsd / (1 + 1 / yearGrowth);
  const pinned = truth.pinnedUsd.reduce<number>((sum, usd) => sum + (usd ?? 0), 0);
  const open = truth.openSeason.reduce<number>((sum, weight) => sum + weight, 0);
  return truth.pinnedUsd.map(
    (usd, i) => usd ?? ((lastYear - pinned) * truth.openSeason[i]!) / open,
  );
}

/**
 * Targets by month: season × growth, adding up to the planted totals times `scale`.
 *
 * @param asOf - Last day of the window, the end of a month.
 */
export function planMonths(asOf: string, scale: number): readonly MonthPlan[] {
  const months = calendarMonths(asOf, truth.months);
  const season = lastYearUsd();
  const usd = months.map(
    (month, i) => season[month.calendarMonth - 1]! / (1 + truth.monthlyGrowth) ** (i < 12 ? 12 : 0),
  );
  const cents = splitRunning(Math.round(truth.revenueUsd * 100 * scale), usd);
  const orders = apportion(
    Math.round(truth.orders * scale),
    months.map((month, i) => usd[i]! / truth.orderValueIndex[month.calendarMonth - 1]!),
  );
  const lines = apportion(Math.round(truth.orderLines * scale), orders);
  return months.map((month, i) => ({
    ...month,
    revenueCents: cents[i]!,
    orders: orders[i]!,
    lines: lines[i]!,
    activeCustomers: Math.round(orders[i]! * truth.activePerOrder),
  }));
}

/** Rounds a running total, so that sums beyond 32 bits stay exact. */
function splitRunning(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let before = 0;
  let running = 0;
  return weights.map((weight) => {
    running += weight;
    const upTo = Math.round((total * running) / sum);
    const part = upTo - before;
    before = upTo;
    return part;
  });
}
