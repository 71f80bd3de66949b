import { join } from "node:path";
import { createRandom } from "../../../../lib/random/createRandom.ts";
import { dayNumber, isoDay, isoSecond } from "./calendar.ts";
import { drawCustomers, type Customer } from "./drawCustomers.ts";
import { drawLoyalty } from "./drawLoyalty.ts";
import { drawOrders, type Order } from "./drawOrders.ts";
import { isPicked } from "./isPicked.ts";
import { names } from "./names.ts";
import { openLineFile } from "./openLineFile.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import { streams, type ShopPlan } from "./planShop.ts";

const daySeconds = 86_400;

/**
 * Writes `customers.csv`, `segment_changes.csv`, `orders.csv` and `order_items.csv` with the
 * planted faulty rows.
 *
 * @param progress - Called with the number of completed and all orders.
 */
export function writeTransactions(
  plan: ShopPlan,
  directory: string,
  progress: (done: number, total: number) => void = () => {},
): void {
  const firstOrderDay = writeOrders(plan, directory, progress);
  writeCustomers(plan, directory, firstOrderDay);
}

const scaled = (count: number, plan: ShopPlan) => Math.round(count * plan.parameters.scale);

function writeOrders(
  plan: ShopPlan,
  directory: string,
  progress: (done: number, total: number) => void,
): Float64Array {
  const { defects } = truth;
  const total = Math.round(
    plan.slots.month.length * (1 + truth.cancelledPerOrder + truth.returnedPerOrder),
  );
  const orders = openLineFile(
    join(directory, "orders.csv"),
    "order_id,customer_id,order_ts,status,channel,loaded_at",
  );
  const items = openLineFile(
    join(directory, "order_items.csv"),
    "order_id,line_number,product_id,quantity,unit_price_usd",
  );
  const firstOrderDay = new Float64Array(plan.customers.count).fill(Infinity);
  let lastId = 0;
  for (const order of drawOrders(plan)) {
    const at = order.id - 1;
    const late = isPicked(at, scaled(defects.lateOrders, plan), total, 17);
    const row = orderRow(order, late ? 3 * daySeconds : 240);
    orders.write(row);
    if (isPicked(at, scaled(defects.repeatedOrders, plan), total, 101)) orders.write(row);
    order.lines.forEach((line, i) =>
      items.write(
        `${order.id},${i + 1},${line.product + 1},${line.quantity},${price(plan, line.product)}`,
      ),
    );
    if (isPicked(at, scaled(defects.emptyLines, plan), total, 211))
      items.write(`${order.id},${order.lines.length + 1},1,0,${price(plan, 0)}`);
    const day = Math.floor(order.seconds / daySeconds);
    firstOrderDay[order.customer] = Math.min(firstOrderDay[order.customer]!, day);
    lastId = order.id;
    if (at % 10_000 === 0) progress(at, total);
  }
  for (let i = 1; i <= scaled(defects.orphanLines, plan); i++)
    items.write(`${lastId + 1_000 + i},1,3,1,${price(plan, 2)}`);
  const future = (dayNumber(plan.parameters.asOf) + 40) * daySeconds + 43_200;
  for (let i = 1; i <= scaled(defects.futureOrders, plan); i++)
    orders.write(`${lastId + i},1,${isoSecond(future)},completed,web,${isoSecond(future)}`);
  orders.close();
  items.close();
  return firstOrderDay;
}

function orderRow(order: Order, delaySeconds: number): string {
  const [placed, loaded] = [isoSecond(order.seconds), isoSecond(order.seconds + delaySeconds)];
  return `${order.id},${order.customer + 1},${placed},${order.status},${order.channel},${loaded}`;
}

const price = (plan: ShopPlan, product: number) =>
  (plan.items[product]!.priceCents / 100).toFixed(2);

function writeCustomers(plan: ShopPlan, directory: string, firstOrderDay: Float64Array): void {
  const { defects } = truth;
  const total = plan.customers.count;
  const file = openLineFile(
    join(directory, "customers.csv"),
    "customer_id,first_name,last_name,country_code,signup_channel,signup_date",
  );
  const loyalty = openLoyaltyFile(plan, directory);
  let british = 0;
  const aliases = scaled(defects.countryAliases, plan);
  for (const customer of drawCustomers(plan, firstOrderDay)) {
    const at = customer.id - 1;
    const unknown = isPicked(at, scaled(defects.unknownCountries, plan), total, 29);
    const isAlias = !unknown && customer.country === "GB" && british < aliases;
    if (isAlias) british++;
    const code = unknown ? "XX" : isAlias ? "UK" : customer.country;
    const [first, last] = customer.nameDraws;
    const name = `${pick(names.first, first)},${pick(names.last, last)}`;
    const row = `${customer.id},${name},${code},${customer.channel},${isoDay(customer.signupDay)}`;
    file.write(row);
    if (isPicked(at, scaled(defects.repeatedCustomers, plan), total, 53)) file.write(row);
    loyalty.write(customer);
  }
  file.close();
  loyalty.close();
}

function openLoyaltyFile({ parameters }: ShopPlan, directory: string) {
  const { seed, asOf } = parameters;
  const random = createRandom(seed, streams.loyalty);
  const lastDay = dayNumber(asOf);
  const header = "customer_id,changed_on,segment";
  const file = openLineFile(join(directory, "segment_changes.csv"), header);
  const write = ({ id, signupDay }: Customer) => {
    for (const { day, segment } of drawLoyalty(random, { signupDay, lastDay }))
      file.write(`${id},${isoDay(day)},${segment}`);
  };
  return { write, close: () => file.close() };
}

const pick = (list: readonly string[], draw: number) => list[Math.floor(draw * list.length)]!;
