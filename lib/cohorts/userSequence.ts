import type { EventLog } from "./eventLog.ts";
import type { FunnelPlan } from "./funnelTypes.ts";

/** One event of a user in the order in which a funnel reads them. */
export interface SequenceItem {
  readonly row: number;
  /** Place among the user's events, from 0. */
  readonly seq: number;
  readonly time: number;
  readonly event: string;
}

/**
 * A user's events in order of time; of simultaneous ones steps come first, in the order of the
 * funnel, so that ties never cost a conversion.
 */
export function userSequence(
  { event, time }: EventLog,
  rows: readonly number[],
  { steps }: Pick<FunnelPlan, "steps">,
): SequenceItem[] {
  const place = new Map<string, number>();
  steps.forEach((name, i) => {
    if (!place.has(name)) place.set(name, i);
  });
  const placeOf = (row: number) => place.get(event[row]!) ?? steps.length;
  return [...rows]
    .sort((a, b) => time[a]! - time[b]! || placeOf(a) - placeOf(b) || a - b)
    .map((row, seq) => ({ row, seq, time: time[row]!, event: event[row]! }));
}
