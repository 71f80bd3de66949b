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
 * The attempts that count: one for each unit (a user, or a user with a held value or in a session)
 * that entered, or with `totals` as many as it made.
 *
 * @returns in no particular order; units that never entered are absent, and so are units whose
 *   every attempt an exclusion removes.
 */
export function funnelAttempts(log: EventLog, plan: FunnelPlan): FunnelAttempt[] {
  const until = plan.observedUntil ?? endOfLog(log);
  const valueAt = plan.breakdown === undefined ? () => null : reader(log, [plan.breakdown]).first;
  const read = { shared: reader(log, plan.shared).key, unit: reader(log, plan.unitKeys).key };
  const attempts: FunnelAttempt[] = [];
  for (const [user, rows] of rowsByUser(log, until)) {
    const sequence = userSequence(log, rows, plan);
    const sessions = plan.counting === "sessions" ? sessionsOf(sequence, plan) : undefined;
    const keyOf = (kind: keyof typeof read) => (item: SequenceItem) => {
      const key = read[kind](item.row);
      return key === undefined || !sessions ? key : `${sessions[item.seq]!.number} ${key}`;
    };
    const keys = { shared: keyOf("shared"), unit: keyOf("unit") };
    for (const { items, optional } of countedOf(sequence, plan, keys)) {
      const [first, last] = [items[0]!, items.at(-1)!];
      const sessionEnd = sessions ? sessions[first.seq]!.lastMs + plan.sessionGapMs : Infinity;
      attempts.push({
        user,
        value: valueAt((plan.touch === "last" ? last : first).row),
        times: items.map(({ time }) => time),
        closesAt: Math.min(first.time + plan.windowMs, sessionEnd),
        optional,
      });
    }
  }
  return attempts;
}

type Key = (item: SequenceItem) => string | undefined;

interface Candidate {
  readonly items: readonly SequenceItem[];
  readonly optional: readonly boolean[];
  /** Place of the last event that belongs to it: the next of `totals` opens after it. */
  readonly endSeq: number;
}

function countedOf(
  sequence: readonly SequenceItem[],
  plan: FunnelPlan,
  keys: { readonly shared: Key; readonly unit: Key },
): Candidate[] {
  const held = groupBy(sequence, keys.shared);
  const counted = new Map<string | undefined, Candidate[]>();
  const tried = new Set<string | undefined>();
  for (const entry of entriesOf(sequence, plan)) {
    const shared = keys.shared(entry);
    const unit = keys.unit(entry);
    if (shared === undefined || (plan.entry === "first" && tried.has(unit))) continue;
    tried.add(unit);
    const own = counted.get(unit) ?? [];
    if (plan.counting === "totals" && entry.seq <= (own.at(-1)?.endSeq ?? -1)) continue;
    const candidate = tryEntry(entry, byEvent(held.get(shared)!), { plan, sequence });
    if (!candidate) continue;
    if (plan.counting === "totals") counted.set(unit, [...own, candidate]);
    else if (candidate.items.length > (own[0]?.items.length ?? 0)) counted.set(unit, [candidate]);
  }
  return [...counted.values()].flat();
}

/** Number of the session and time of its last event, by place in the sequence. */
function sessionsOf(sequence: readonly SequenceItem[], { sessionGapMs }: FunnelPlan) {
  const sessions: { number: number; lastMs: number }[] = [];
  for (const { time } of sequence) {
    const open = sessions.at(-1);
    if (open && time - open.lastMs <= sessionGapMs) {
      open.lastMs = time;
      sessions.push(open);
    } else sessions.push({ number: (open?.number ?? 0) + 1, lastMs: time });
  }
  return sessions;
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
  const endMs = entry.time + plan.windowMs;
  const lastSeq = Math.max(...found.map(({ seq }) => seq));
  const over = found.length === plan.steps.length || plan.order === "strict";
  const waits = plan.counting === "totals" && !over;
  const endSeq = waits ? sequence.findLast(({ time }) => time <= endMs)!.seq : lastSeq;
  const optional = plan.optionalSteps.map(({ event, after }) => {
    const [from, next] = [found[after - 1], found[after]];
    const between = ({ seq, time }: SequenceItem) =>
      seq > from!.seq && seq < (next?.seq ?? stopSeq) && time <= endMs;
    return from !== undefined && (items.get(event) ?? []).some(between);
  });
  return { items: found, optional, endSeq: Math.min(endSeq, stopSeq) };
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
