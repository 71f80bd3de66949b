import type { Random } from "../../../../lib/random/createRandom.ts";
import { apportion } from "./apportion.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";

/** Customers before they order: one entry per customer. */
export interface CustomerPlan {
  readonly count: number;
  /** Completed orders. */
  readonly orders: Int32Array;
  /** Index into the planted groups. */
  readonly group: Uint8Array;
  /** First month in which the customer may order, 0 for those registered before the window. */
  readonly firstMonth: Uint8Array;
}

/**
 * Customers in a random order, with whole order counts that add up to the planted total.
 *
 * @param orders - Completed orders to hand out.
 */
export function planCustomers(random: Random, scale: number, orders: number): CustomerPlan {
  const count = Math.round(truth.customers * scale);
  const sizes = apportion(
    count,
    truth.groups.map((group) => group.per1000),
  );
  const group = new Uint8Array(shuffledGroups(random, sizes));
  const wanted = Int32Array.from(group, (index) => drawOrders(random, index));
  settleTotal(random, group, wanted, orders);
  const firstMonth = Uint8Array.from(wanted, (own) => drawFirstMonth(random, own));
  return { count, orders: wanted, group, firstMonth };
}

function shuffledGroups(random: Random, sizes: Int32Array): number[] {
  const groups: number[] = [];
  sizes.forEach((size, index) => {
    for (let i = 0; i < size; i++) groups.push(index);
  });
  return random.shuffle(groups);
}

function drawOrders(random: Random, group: number): number {
  const { orders, skew } = truth.groups[group]!;
  const span = orders[1] - orders[0] + 1;
  return orders[0] + Math.floor(span * random.uniform() ** (1 + skew));
}

/** Moves single orders onto or off customers whose group allows it until the sum is `total`. */
function settleTotal(random: Random, group: Uint8Array, orders: Int32Array, total: number): void {
  let rest = total - orders.reduce((sum, own) => sum + own, 0);
  for (let tries = 0; rest !== 0; tries++) {
    if (tries > 1000 * (group.length + 100))
      throw new RangeError(`planCustomers: groups must be able to hold ${total} orders`);
    const customer = random.integer(0, group.length - 1);
    const next = orders[customer]! + Math.sign(rest);
    const [low, high] = truth.groups[group[customer]!]!.orders;
    if (next < low || next > high || high > 35) continue;
    orders[customer] = next;
    rest -= Math.sign(rest);
  }
}

function drawFirstMonth(random: Random, orders: number): number {
  if (random.uniform() < truth.existingShare) return 0;
  // Customers with many orders need months to place them in.
  const latest = orders >= 10 ? 12 : orders >= 2 ? 20 : truth.months - 1;
  return random.integer(1, latest);
}
