import { createRandom, type Random } from "../../../../lib/random/createRandom.ts";
import { apportion } from "./apportion.ts";
import { weekdayOf, type Month } from "./calendar.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import { drawLines, productWeights, type Baskets } from "./drawLines.ts";
import { streams, type ShopPlan } from "./planShop.ts";

export interface OrderLine {
  /** Index into the catalogue. */
  readonly product: number;
  readonly quantity: number;
}

/** One order as it is written to the raw files and followed by the clickstream. */
export interface Order {
  /** From 1, in order of time. */
  readonly id: number;
  /** Index of the customer, from 0. */
  readonly customer: number;
  /** Seconds since 1970-01-01 (UTC). */
  readonly seconds: number;
  readonly status: "completed" | "cancelled" | "returned";
  readonly channel: string;
  readonly lines: readonly OrderLine[];
}

type Draft = Omit<Order, "id">;

/**
 * All orders in order of time, one month in memory at once. Every call draws the same orders.
 */
export function* drawOrders(plan: ShopPlan): Generator<Order> {
  const random = createRandom(plan.parameters.seed, streams.orders);
  const extras = extraOrders(plan);
  const slotsByMonth = plan.months.map(() => [] as number[]);
  plan.slots.month.forEach((month, slot) => slotsByMonth[month]!.push(slot));
  let id = 0;
  for (const [m, month] of plan.months.entries()) {
    const drafts = slotsByMonth[m]!.map((slot) =>
      draft(random, month, plan.slots.customer[slot]!, {
        status: "completed",
        lines: linesOf(plan.baskets[m]!, plan.basketOfSlot[slot]!),
      }),
    );
    const buyers = drafts.map(({ customer }) => customer);
    drafts.push(...drawExtras(random, plan, m, { buyers, ...extras[m]! }));
    drafts.sort((a, b) => a.seconds - b.seconds || a.customer - b.customer);
    for (const one of drafts) yield { id: ++id, ...one };
  }
}

/** Cancelled and returned orders of each month. */
function extraOrders(plan: ShopPlan) {
  const orders = plan.months.map((month) => month.orders);
  const total = plan.slots.month.length;
  const cancelled = apportion(Math.round(total * truth.cancelledPerOrder), orders);
  const returned = apportion(Math.round(total * truth.returnedPerOrder), orders);
  return orders.map((_, m) => ({ cancelled: cancelled[m]!, returned: returned[m]! }));
}

function drawExtras(
  random: Random,
  plan: ShopPlan,
  m: number,
  extras: { cancelled: number; returned: number; buyers: readonly number[] },
): Draft[] {
  const count = extras.cancelled + extras.returned;
  if (count === 0) return [];
  const month = plan.months[m]!;
  const lines = Math.round((count * truth.orderLines) / truth.orders);
  const deck = apportion(lines, productWeights(plan.items, month.calendarMonth));
  const baskets = drawLines(random, count, deck, plan.items);
  return Array.from({ length: count }, (_, i) =>
    draft(random, month, random.pick(extras.buyers), {
      status: i < extras.cancelled ? "cancelled" : "returned",
      lines: linesOf(baskets, i),
    }),
  );
}

function draft(
  random: Random,
  month: Month,
  customer: number,
  rest: Pick<Order, "status" | "lines">,
): Draft {
  const day = month.firstDay + random.weightedIndex(dayWeights(month));
  const seconds = day * 86_400 + drawSecondOfDay(random);
  const channels = Object.keys(truth.channelShares);
  const channel = channels[random.weightedIndex(Object.values(truth.channelShares))]!;
  return { customer, seconds, channel, ...rest };
}

/** Demand of each day of a month, by weekday. */
export function dayWeights(month: Month): number[] {
  return Array.from(
    { length: month.days },
    (_, i) => truth.weekdayIndex[weekdayOf(month.firstDay + i)]!,
  );
}

/** Second of a day by the planted hours; never midnight itself, which stands for "time unknown". */
export function drawSecondOfDay(random: Random): number {
  const hour = random.weightedIndex(truth.hourWeights);
  return Math.max(1, hour * 3600 + random.integer(0, 3599));
}

function linesOf({ offsets, product, quantity }: Baskets, basket: number): OrderLine[] {
  const lines: OrderLine[] = [];
  for (let i = offsets[basket]!; i < offsets[basket + 1]!; i++)
    lines.push({ product: product[i]!, quantity: quantity[i]! });
  return lines;
}
