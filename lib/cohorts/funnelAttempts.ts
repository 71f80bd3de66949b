import { propertyOf } from "./eventLog.ts";
import type { EventLog, PropertyValue } from "./eventLog.ts";
import type { FunnelAttempt, FunnelPlan } from "./funnelTypes.ts";
import { groupBy } from "./groupBy.ts";
import { matchSteps } from "./matchSteps.ts";
import type { ItemsByEvent } from "./matchSteps.ts";
import { endOfLog } from "./retentionCells.ts";
import { rowsByUser } from "./rowsByUser.ts";
import { userSequence } from "./userSequence.ts";
import type { SequenceItem } from "./userSequence.ts";

/**
 * The attempt that counts for each unit (a user, or a user with a held value) that entered.
 *
 * @returns in no particular order; units that never entered are absent, and so are units whose
 *   every attempt an exclusion removes.
 */
export function funnelAttempts(log: EventLog, plan: FunnelPlan): FunnelAttempt[] {
  const until = plan.observedUntil ?? endOfLog(log);
  const valueAt = plan.breakdown === undefined ? () => null : reader(log, [plan.breakdown]).first;
  const sharedKey = reader(log, plan.shared).key;
  const unitKey = reader(log, plan.unitKeys).key;
  const attempts: FunnelAttempt[] = [];
  for (const [user, rows] of rowsByUser(log, until)) {
    const sequence = userSequence(log, rows, plan);
    const held = groupBy(sequence, ({ row }) => sharedKey(row));
    held.delete(undefined);
    const units = new Map<string | undefined, Candidate>();
    const tried = new Set<string | undefined>();
    for (const entry of entriesOf(sequence, plan)) {
      const shared = sharedKey(entry.row);
      const unit = unitKey(entry.row);
      if (shared === undefined || (plan.entry === "first" && tried.has(unit))) continue;
      tried.add(unit);
      const items = byEvent(held.get(shared)!);
      const candidate = tryEntry(entry, items, { plan, sequence });
      if (candidate && candidate.reached > (units.get(unit)?.reached ?? 0))
        units.set(unit, candidate);
    }
    for (const { items } of units.values()) {
      const touched = plan.touch === "last" ? items.at(-1)! : items[0]!;
      attempts.push({ user, value: valueAt(touched.row), times: items.map(({ time }) => time) });
    }
  }
  return attempts;
}

interface Candidate {
  readonly reached: number;
  readonly items: readonly SequenceItem[];
}

function entriesOf(sequence: readonly SequenceItem[], { order, steps }: FunnelPlan) {
  const names = new Set(order === "any" ? steps : steps.slice(0, 1));
  return sequence.filter(({ event }) => names.has(event));
}

function tryEntry(
  entry: SequenceItem,
  items: ItemsByEvent,
  { plan, sequence }: { plan: FunnelPlan; sequence: readonly SequenceItem[] },
): Candidate | undefined {
  const excluded = plan.exclusions.length
    ? sequence.find(({ seq, event }) => seq > entry.seq && plan.exclusions.includes(event))
    : undefined;
  const barrier = excluded?.seq ?? Infinity;
  const stopSeq = plan.exclusionRule === "stop" ? barrier : Infinity;
  const found = matchSteps(entry, items, { plan, stopSeq });
  if (barrier < found.at(-1)!.seq) return undefined;
  return { reached: found.length, items: found };
}

const cache = new WeakMap<readonly SequenceItem[], ItemsByEvent>();

/** Items by name, made once per list. */
function byEvent(items: readonly SequenceItem[]): ItemsByEvent {
  const known = cache.get(items);
  if (known) return known;
  const made = groupBy(items, ({ event }) => event);
  cache.set(items, made);
  return made;
}

/** Reads properties of a row: the first one, and a key of all; undefined where one is missing. */
function reader(log: EventLog, names: readonly string[]) {
  const columns = names.map((name) => propertyOf("funnel", log, name));
  return {
    first: (row: number): PropertyValue => columns[0]![row]!,
    key: (row: number): string | undefined => {
      if (columns.length === 0) return "";
      const values = columns.map((column) => column[row]!);
      return values.some((value) => value === null) ? undefined : JSON.stringify(values);
    },
  };
}
