import { createRandom } from "../../../../lib/random/createRandom.ts";
import { dealMonths, type OrderSlots } from "./dealMonths.ts";
import type { Baskets } from "./drawLines.ts";
import { fillBaskets } from "./fillBaskets.ts";
import { planCustomers, type CustomerPlan } from "./planCustomers.ts";
import { planMonths, type MonthPlan } from "./planMonths.ts";
import { readCatalogue, type CatalogueItem } from "./readCatalogue.ts";
import { settleActive } from "./settleActive.ts";
import { settleTiers } from "./settleTiers.ts";

/** Streams of the generator's seed, one for each independent step. */
export const streams = {
  customers: 1,
  months: 2,
  active: 3,
  baskets: 4,
  tiers: 5,
  orders: 6,
  details: 7,
  events: 8,
  loyalty: 9,
} as const;

/** What the generator is asked for. */
export interface ShopParameters {
  readonly seed: number;
  readonly scale: number;
  /** ISO date: last day of the window, the end of a month. */
  readonly asOf: string;
}

/** Who orders which basket in which month. About 30 bytes per order. */
export interface ShopPlan {
  readonly parameters: ShopParameters;
  readonly items: readonly CatalogueItem[];
  readonly months: readonly MonthPlan[];
  readonly customers: CustomerPlan;
  /** Completed orders. */
  readonly slots: OrderSlots;
  /** Baskets of each month, and which of them a slot received. */
  readonly baskets: readonly Baskets[];
  readonly basketOfSlot: Uint32Array;
  /** Customers whose total lies outside their group's range: 0 from scale 1 on. */
  readonly unsettled: number;
}

/** Lays out the whole window in memory; times, names and visits are drawn while writing. */
export function planShop(parameters: ShopParameters): ShopPlan {
  const random = (stream: number) => createRandom(parameters.seed, stream);
  const items = readCatalogue();
  const months = planMonths(parameters.asOf, parameters.scale);
  const monthOrders = months.map(({ orders }) => orders);
  const orders = monthOrders.reduce((sum, n) => sum + n, 0);
  const customers = planCustomers(random(streams.customers), parameters.scale, orders);
  const slots = dealMonths(random(streams.months), customers, monthOrders);
  settleActive(
    random(streams.active),
    slots,
    customers.firstMonth,
    months.map(({ activeCustomers }) => activeCustomers),
  );
  const baskets = fillBaskets(random(streams.baskets), months, items);
  const handed = handOut(slots, baskets, items);
  const unsettled = settleTiers(random(streams.tiers), customers, slots, handed);
  return {
    parameters,
    items,
    months,
    customers,
    slots,
    baskets,
    basketOfSlot: handed.basket,
    unsettled,
  };
}

function handOut(slots: OrderSlots, baskets: readonly Baskets[], items: readonly CatalogueItem[]) {
  const next = baskets.map(() => 0);
  const basket = Uint32Array.from(slots.month, (month) => next[month]!++);
  const valueCents = Float64Array.from(slots.month, (month, slot) => {
    const { offsets, product, quantity } = baskets[month]!;
    let cents = 0;
    for (let i = offsets[basket[slot]!]!; i < offsets[basket[slot]! + 1]!; i++)
      cents += items[product[i]!]!.priceCents * quantity[i]!;
    return cents;
  });
  return { basket, valueCents };
}
