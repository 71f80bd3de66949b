import { join } from "node:path";
import { isoDay, isoSecond } from "./calendar.ts";
import { drawEvents } from "./drawEvents.ts";
import { isPicked } from "./isPicked.ts";
import { openLineFile } from "./openLineFile.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import type { ShopPlan } from "./planShop.ts";
import type { Event } from "./VisitDrawer.ts";

/**
 * Writes `events/date=2025-03-01/part-0.ndjson` and so on, one file per day, with the planted
 * faulty rows.
 *
 * @param progress - Called with the number of completed and all days.
 */
export function writeEvents(
  plan: ShopPlan,
  directory: string,
  progress: (done: number, total: number) => void = () => {},
): void {
  const { defects } = truth;
  const total = Math.round(truth.events * plan.parameters.scale);
  const scaled = (count: number) => Math.round(count * plan.parameters.scale);
  const picked = (event: Event, count: number, shift: number) =>
    isPicked(event.id - 1, scaled(count), total, shift);
  let late: string[] = [];
  let days = 0;
  for (const { day, events } of drawEvents(plan)) {
    const isLast = ++days === truth.eventDays;
    const file = openLineFile(join(directory, "events", `date=${isoDay(day)}`, "part-0.ndjson"));
    late.forEach((line) => file.write(line));
    late = [];
    for (const event of events) {
      const midnight = picked(event, defects.midnightEvents, 331);
      const line = eventLine(event, midnight ? day * 86_400 : event.seconds);
      // The last day's late events would arrive after the as-of date.
      if (!isLast && picked(event, defects.lateEvents, 977)) late.push(line);
      else file.write(line);
      if (picked(event, defects.repeatedEvents, 43)) file.write(line);
      if (picked(event, defects.eventsWithoutSession, 613))
        file.write(
          line
            .replace(/"event_id":\d+/, `"event_id":${total + event.id}`)
            .replace(/"session_id":\d+/, '"session_id":null'),
        );
      if (picked(event, defects.unknownEvents, 787))
        file.write(
          line
            .replace(/"event_id":\d+/, `"event_id":${2 * total + event.id}`)
            .replace(/"event_type":"\w+"/, '"event_type":"heartbeat"'),
        );
    }
    file.close();
    progress(days, truth.eventDays);
  }
}

function eventLine(event: Event, seconds: number): string {
  const product = event.product === null ? null : event.product + 1;
  const customer = event.customer === null ? null : event.customer + 1;
  return `{"event_id":${event.id},"event_ts":"${isoSecond(seconds)}","session_id":${event.session},"customer_id":${customer},"event_type":"${event.type}","product_id":${product},"order_id":${event.orderId},"channel":"${event.channel}","country":"${event.country}"}`;
}
