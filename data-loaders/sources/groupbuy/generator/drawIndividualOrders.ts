import type { Random } from "../../../../lib/random/createRandom.ts";
import { drawAcceptance } from "./drawAcceptance.ts";
import { drawArrivals } from "./drawJoins.ts";
import type { OrderDraft } from "./orderDraft.ts";
import type { MarketPlan } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import { weightedPicker } from "./weightedPicker.ts";

/** Orders at the list price, without a group. */
export function drawIndividualOrders(plan: MarketPlan): OrderDraft[] {
  const { users, window, products, shock } = plan;
  const random = plan.random("individual");
  const ordinary = (1 - truth.keenShare * truth.keenFactor) / (1 - truth.keenShare);
  const arrivals = drawArrivals(random, users, window, (user, age) => {
    const rate = truth.individualPerMonth * (1 - truth.individualDecay) ** age;
    return random.poisson(rate * (user.isKeen ? truth.keenFactor : ordinary));
  });
  const pickers = new Map<number, (random: Random) => number>();
  const pickProduct = (at: number) => {
    const day = Math.floor(at / 86_400);
    const week = Math.floor((day - window.firstDay) / 7);
    const pulls = () => products.map(({ pull, name }) => pull * shock(name.category, day));
    const pick = pickers.get(week) ?? weightedPicker(pulls());
    pickers.set(week, pick);
    return products[pick(random)]!;
  };
  return arrivals.map(({ user, at }) => {
    const product = pickProduct(at);
    const u = random.uniform();
    const isCancelled = u < truth.individualCancelled;
    const isRefunded = !isCancelled && u < truth.individualCancelled + truth.individualRefunded;
    const refundedAt = at + Math.round(86_400 * (1 + 4 * random.uniform()));
    const isBack = isRefunded && refundedAt < window.end;
    return {
      userId: user.id,
      cartId: null,
      productId: product.id,
      quantity: 1 + random.weightedIndex(quantityWeights),
      unitCents: product.priceCents,
      status: isCancelled ? "cancelled" : isBack ? "refunded" : "completed",
      createdAt: at,
      acceptedAt: drawAcceptance(random, { createdAt: at, vendor: product.vendor, window }),
      refundedAt: isBack ? refundedAt : null,
    };
  });
}

/** One, two, three units. */
const quantityWeights = [86, 11, 3];
