import type { Random } from "../../../../lib/random/createRandom.ts";
import { apportion } from "./apportion.ts";
import { drawLines, productWeights, type Baskets } from "./drawLines.ts";
import { meetRevenue } from "./meetRevenue.ts";
import type { MonthPlan } from "./planMonths.ts";
import type { CatalogueItem } from "./readCatalogue.ts";

/**
 * Baskets of the completed orders, month by month, worth the month's revenue.
 *
 * Fractions of a line that a product is owed are carried to the next month, and afresh from the
 * last quarter on, so that the units of the last quarter are the planted ones.
 */
export function fillBaskets(
  random: Random,
  months: readonly MonthPlan[],
  items: readonly CatalogueItem[],
): Baskets[] {
  let owed = items.map(() => 0);
  let excess = 0;
  return months.map((month, i) => {
    if (i === months.length - 3) owed = items.map(() => 0);
    const weights = productWeights(items, month.calendarMonth);
    const sum = weights.reduce((a, b) => a + b, 0);
    const due = weights.map((w, p) => Math.max(0, (w / sum) * month.lines + owed[p]!));
    const lines = apportion(month.lines, due);
    owed = due.map((d, p) => d - lines[p]!);
    const baskets = drawLines(random, month.orders, lines, items);
    excess = meetRevenue(random, baskets, items, month.revenueCents - excess);
    return baskets;
  });
}
