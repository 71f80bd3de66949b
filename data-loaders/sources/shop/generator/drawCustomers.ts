import { createRandom } from "../../../../lib/random/createRandom.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import { streams, type ShopPlan } from "./planShop.ts";

export interface Customer {
  /** From 1. */
  readonly id: number;
  readonly country: string;
  readonly channel: string;
  /** Day number of the registration. */
  readonly signupDay: number;
  /** Two numbers in [0, 1) that choose the names. */
  readonly nameDraws: readonly [number, number];
}

/**
 * Customers in order of id. Every call draws the same ones.
 *
 * @param firstOrderDay - Day number of each customer's first order, Infinity without one: nobody
 *   registers after ordering.
 */
export function* drawCustomers(
  plan: ShopPlan,
  firstOrderDay?: ArrayLike<number>,
): Generator<Customer> {
  const random = createRandom(plan.parameters.seed, streams.details);
  const countries = Object.keys(truth.countryShares);
  const channels = Object.keys(truth.channelShares);
  for (let i = 0; i < plan.customers.count; i++) {
    const first = plan.customers.firstMonth[i]!;
    const month = plan.months[first]!;
    const drawn =
      first === 0
        ? month.firstDay - random.integer(1, 540)
        : month.firstDay + random.integer(0, month.days - 1);
    yield {
      id: i + 1,
      country: countries[random.weightedIndex(Object.values(truth.countryShares))]!,
      channel: channels[random.weightedIndex(Object.values(truth.channelShares))]!,
      signupDay: Math.min(drawn, firstOrderDay?.[i] ?? Infinity),
      nameDraws: [random.uniform(), random.uniform()],
    };
  }
}
