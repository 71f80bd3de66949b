import type { FunnelPlan } from "./funnelTypes.ts";
import type { SequenceItem } from "./userSequence.ts";

/** The events that one attempt may use, by name, in order. */
export type ItemsByEvent = ReadonlyMap<string, readonly SequenceItem[]>;

/**
 * The steps reached from one entry, each at the earliest event that fits: no other choice gets
 * further, because an earlier event leaves more room for the next.
 *
 * @param stopSeq - Events from here on take no part.
 */
export function matchSteps(
  entry: SequenceItem,
  items: ItemsByEvent,
  { plan, stopSeq }: { plan: FunnelPlan; stopSeq: number },
): SequenceItem[] {
  if (plan.order === "any") return matchAnyOrder(entry, items, { plan, stopSeq });
  const reached = [entry];
  const lastSeq = new Map([[entry.event, entry.seq]]);
  const end = entry.time + plan.windowMs;
  for (const name of plan.steps.slice(1)) {
    const from = reached.at(-1)!;
    const used = lastSeq.get(name) ?? -1;
    const fits = (item: SequenceItem) =>
      item.seq > used &&
      (item.seq > from.seq ||
        (plan.order === "ordered" && from.time - item.time < plan.simultaneousMs));
    const next = firstFitting(items.get(name) ?? [], fits);
    if (!next || next.time > end || next.seq >= stopSeq) break;
    if (plan.order === "strict" && next.seq !== from.seq + 1) break;
    reached.push(next);
    lastSeq.set(name, next.seq);
  }
  return reached;
}

/** As many steps as lie within the window from the entry on, in the order in which they came. */
function matchAnyOrder(
  entry: SequenceItem,
  items: ItemsByEvent,
  { plan, stopSeq }: { plan: FunnelPlan; stopSeq: number },
): SequenceItem[] {
  const end = entry.time + plan.windowMs;
  return [...new Set(plan.steps)]
    .flatMap((name) => {
      const needed = plan.steps.filter((step) => step === name).length;
      const list = items.get(name) ?? [];
      const from = list.findIndex(({ seq }) => seq >= entry.seq);
      return from < 0 ? [] : list.slice(from, from + needed);
    })
    .filter(({ time, seq }) => time <= end && seq < stopSeq)
    .sort((a, b) => a.seq - b.seq);
}

/** First item that fits, where all after a fitting one fit too. */
function firstFitting<T>(list: readonly T[], fits: (item: T) => boolean): T | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return list[low];
}
