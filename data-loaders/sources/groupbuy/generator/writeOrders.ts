import { join } from "node:path";
import { isoSecond } from "../../shop/generator/calendar.ts";
import { isPicked } from "../../shop/generator/isPicked.ts";
import { openLineFile } from "../../shop/generator/openLineFile.ts";
import { drawOrders } from "./drawOrders.ts";
import type { OrderDraft } from "./orderDraft.ts";
import type { MarketPlan } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import { columnsOf } from "./tables.ts";

/** Writes `orders.csv`, numbered in order of time, with the planted faulty rows. */
export function writeOrders(plan: MarketPlan, directory: string): void {
  const { repeatedOrders, lostCarts, worthlessOrders } = truth.defects;
  const scaled = (count: number) => Math.round(count * plan.parameters.scale);
  const orders = drawOrders(plan);
  const file = openLineFile(join(directory, "orders.csv"), columnsOf("orders"));
  orders.forEach((order, i) => {
    const line = orderLine(i + 1, order);
    file.write(line);
    if (isPicked(i, scaled(repeatedOrders), orders.length, 101)) file.write(line);
  });
  // Rows that no purchase stands behind: a cart that does not exist, an amount of nothing.
  const model = orders.find(({ cartId }) => cartId !== null)!;
  let id = orders.length;
  for (let n = 1; n <= scaled(lostCarts); n++)
    file.write(orderLine(++id, { ...model, cartId: plan.carts.length + 1000 + n }));
  for (let n = 1; n <= scaled(worthlessOrders); n++)
    file.write(orderLine(++id, { ...model, cartId: null, unitCents: 0 }));
  file.close();
}

function orderLine(id: number, order: OrderDraft): string {
  const { userId, cartId, productId, quantity, unitCents, status } = order;
  const times = [order.createdAt, order.acceptedAt, order.refundedAt].map((seconds) =>
    seconds === null ? "" : isoSecond(seconds),
  );
  const amounts = [unitCents, unitCents * quantity].map((cents) => (cents / 100).toFixed(2));
  return [id, userId, cartId ?? "", productId, quantity, ...amounts, status, ...times].join();
}
