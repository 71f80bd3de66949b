import { apportion } from "./apportion.ts";
import { dayNumber, weekdayOf } from "./calendar.ts";
import { drawOrders, type Order } from "./drawOrders.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import type { ShopPlan } from "./planShop.ts";
import { VisitDrawer, type Event } from "./VisitDrawer.ts";

/** One day's events in order of time. Every call draws the same days. */
export function* drawEvents(plan: ShopPlan): Generator<{ day: number; events: Event[] }> {
  const visits = new VisitDrawer(plan);
  const lastDay = dayNumber(plan.parameters.asOf);
  const days = Array.from({ length: truth.eventDays }, (_, i) => lastDay - truth.eventDays + 1 + i);
  const budget = apportion(
    Math.round(truth.events * plan.parameters.scale),
    days.map((day) => dayTraffic(plan, day)),
  );
  const orders = tracked(drawOrders(plan), days[0]!);
  let next = orders.next();
  for (const [i, day] of days.entries()) {
    visits.startDay(day, budget[i]!);
    for (; !next.done && Math.floor(next.value.seconds / 86_400) === day; next = orders.next())
      visits.addOrder(next.value);
    yield { day, events: visits.finishDay() };
  }
}

function* tracked(orders: Iterable<Order>, firstDay: number): Generator<Order> {
  for (const order of orders)
    if (order.seconds >= firstDay * 86_400 && order.channel !== "marketplace") yield order;
}

function dayTraffic(plan: ShopPlan, day: number): number {
  const month = plan.months.find(({ firstDay, days }) => day >= firstDay && day < firstDay + days)!;
  return (month.revenueCents / month.days) * truth.weekdayIndex[weekdayOf(day)]!;
}
