import type { Random } from "../../../../lib/random/createRandom.ts";
import { isoDay } from "../../shop/generator/calendar.ts";
import { isPicked } from "../../shop/generator/isPicked.ts";
import { drawAcceptance } from "./drawAcceptance.ts";
import { drawIndividualOrders } from "./drawIndividualOrders.ts";
import type { Cart } from "./formGroups.ts";
import type { OrderDraft, OrderStatus } from "./orderDraft.ts";
import type { MarketPlan, MarketWindow } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";

/** All orders in order of time, of groups and of single users. */
export function drawOrders(plan: MarketPlan): OrderDraft[] {
  const group = drawGroupOrders(plan);
  const orders = [...plantViolations(group, plan), ...drawIndividualOrders(plan)];
  return orders.sort((a, b) => a.createdAt - b.createdAt || a.userId - b.userId);
}

function drawGroupOrders({ carts, window, random }: MarketPlan): (OrderDraft & { cart: Cart })[] {
  const stream = random("orders");
  return carts.flatMap((cart) => {
    if (stream.uniform() < truth.abandonedShare) return [];
    const createdAt = Math.min(window.end - 1, cart.joinedAt + stream.integer(5, 240));
    const { product, groupPriceCents } = cart.group.deal;
    const acceptedAt = drawAcceptance(stream, { createdAt, vendor: product.vendor, window });
    return {
      userId: cart.user.id,
      cartId: cart.id,
      productId: product.id,
      quantity: cart.quantity,
      unitCents: groupPriceCents,
      createdAt,
      acceptedAt,
      ...drawOutcome(stream, cart, window),
      cart,
    };
  });
}

function drawOutcome(random: Random, { group }: Cart, { end }: MarketWindow) {
  const isCancelled = random.uniform() < truth.cancelledShare;
  const delay = truth.refund.medianHours * random.logNormal(0, truth.refund.sigma);
  const outcome = (status: OrderStatus, refundedAt: number | null = null) => ({
    status,
    refundedAt,
  });
  if (group.completedAt !== null) return outcome(isCancelled ? "cancelled" : "completed");
  if (group.expiresAt >= end) return outcome("paid");
  const { from, to, extraHours } = truth.refundStall;
  const day = isoDay(Math.floor(group.expiresAt / 86_400));
  const hours = delay + (day >= from && day < to ? extraHours : 0);
  const refundedAt = group.expiresAt + Math.round(hours * 3600);
  return refundedAt < end ? outcome("refunded", refundedAt) : outcome("paid");
}

/** Leaves some refunds out, evenly over the orders that were refunded. */
function plantViolations<T extends OrderDraft>(orders: T[], plan: MarketPlan): T[] {
  const { paid, completed } = truth.refundViolations;
  const scaled = (count: number) => Math.round(count * plan.parameters.scale);
  const total = orders.filter(({ status }) => status === "refunded").length;
  const count = scaled(paid) + scaled(completed);
  let seen = 0;
  let planted = 0;
  return orders.map((order) => {
    if (order.status !== "refunded" || !isPicked(seen++, count, total, 23)) return order;
    const status = planted++ < scaled(paid) ? "paid" : "completed";
    return { ...order, status, refundedAt: null };
  });
}
