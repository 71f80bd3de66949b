import type { Random } from "../../../../lib/random/createRandom.ts";
import type { CustomerPlan } from "./planCustomers.ts";
import type { OrderSlots } from "./dealMonths.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";

/** Baskets handed to orders: slot → value in cents and number of the basket in its month. */
export interface HandedBaskets {
  readonly valueCents: Float64Array;
  readonly basket: Uint32Array;
}

/**
 * Swaps baskets between orders of the same month until every customer's total lies in the range
 * of the customer's group. Revenue, products and orders of each month stay as they are.
 *
 * @returns number of customers whose total still lies outside.
 */
export function settleTiers(
  random: Random,
  customers: CustomerPlan,
  slots: OrderSlots,
  handed: HandedBaskets,
): number {
  const { valueCents, basket } = handed;
  const totals = new Float64Array(customers.count);
  slots.customer.forEach((customer, slot) => (totals[customer]! += valueCents[slot]!));
  const byMonth = groupByMonth(slots);
  const miss = (customer: number, total: number): number => {
    const [low, high] = truth.groups[customers.group[customer]!]!.valueUsd;
    return Math.max(0, low * 100 - total, total - (high * 100 - 1));
  };
  const settle = (customer: number): void => {
    const [from, to] = [slots.offsets[customer]!, slots.offsets[customer + 1]!];
    for (let tries = 0; tries < 20_000; tries++) {
      if (miss(customer, totals[customer]!) === 0) return;
      const own = random.integer(from, to - 1);
      const list = byMonth[slots.month[own]!]!;
      const other = list[random.integer(0, list.length - 1)]!;
      const peer = slots.customer[other]!;
      const gain = valueCents[other]! - valueCents[own]!;
      const before = miss(customer, totals[customer]!) + miss(peer, totals[peer]!);
      const after = miss(customer, totals[customer]! + gain) + miss(peer, totals[peer]! - gain);
      if (peer === customer || after >= before) continue;
      totals[customer]! += gain;
      totals[peer]! -= gain;
      [valueCents[own], valueCents[other]] = [valueCents[other]!, valueCents[own]!];
      [basket[own], basket[other]] = [basket[other]!, basket[own]!];
    }
  };
  // The highest tiers first: they take the large baskets that the others cannot hold.
  const order = Array.from({ length: customers.count }, (_, c) => c)
    .filter((c) => customers.orders[c]! > 0)
    .sort((a, b) => customers.group[b]! - customers.group[a]! || a - b);
  // A swap may help its customer more than it hurts the other one: repeat until nobody is left.
  let left = order;
  for (let round = 0; round < 20 && left.length > 0; round++) {
    left.forEach(settle);
    left = order.filter((customer) => miss(customer, totals[customer]!) > 0);
  }
  return left.length;
}

function groupByMonth(slots: OrderSlots): Uint32Array[] {
  const lists = Array.from({ length: truth.months }, () => [] as number[]);
  slots.month.forEach((month, slot) => lists[month]!.push(slot));
  return lists.map((list) => Uint32Array.from(list));
}
