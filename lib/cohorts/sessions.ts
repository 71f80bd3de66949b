import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { conversionTimes } from "./conversionTimes.ts";
import type { DurationSummary } from "./conversionTimes.ts";
import { requireEventLog } from "./eventLog.ts";
import type { EventLog } from "./eventLog.ts";
import { rowsByUser } from "./rowsByUser.ts";

export interface Session {
  readonly user: string;
  /** Number of the user's session, from 1. */
  readonly session: number;
  /** Times of its first and last event, ms. */
  readonly start: number;
  readonly end: number;
  readonly events: number;
}

/**
 * Cuts each user's events into sessions: one ends when more than `gapMs` pass without an event (a
 * gap of exactly `gapMs` does not end it), or once it would last longer than `maxMs`.
 */
export function sessionList(
  log: Pick<EventLog, "user" | "time">,
  { gapMs = 1_800_000, maxMs = Infinity }: { gapMs?: number; maxMs?: number | undefined } = {},
): Session[] {
  const found: Session[] = [];
  for (const [user, rows] of rowsByUser(log)) {
    let current: { start: number; end: number; events: number } | undefined;
    let session = 0;
    const close = () => {
      if (current) found.push({ user, session: ++session, ...current });
    };
    for (const row of rows) {
      const time = log.time[row]!;
      if (current && time - current.end <= gapMs && time - current.start <= maxMs) {
        current.end = time;
        current.events++;
      } else {
        close();
        current = { start: time, end: time, events: 1 };
      }
    }
    close();
  }
  return found;
}

/**
 * Sessions of an event log with their length, depth and bounce share.
 *
 * @param options - `gapMs` default 30 minutes; `maxMs` default none; `listLimit` sessions listed.
 */
export function sessions(
  log: EventLog,
  {
    listLimit = 100,
    ...options
  }: { gapMs?: number; maxMs?: number | undefined; listLimit?: number } = {},
): Result<{
  count: number;
  users: number;
  perUser: number;
  eventsPerSession: number;
  bounceShare: number;
  duration: DurationSummary | null;
  sessions: readonly Session[];
}> {
  const id = "sessions";
  requireEventLog(id, log);
  const all = sessionList(log, options);
  const count = all.length;
  if (count === 0) return undefinedResult(id, "no events");
  const users = all.filter(({ session }) => session === 1).length;
  const ordered = [...all].sort((a, b) => a.start - b.start || (a.user < b.user ? -1 : 1));
  return okResult(id, {
    count,
    users,
    perUser: count / users,
    eventsPerSession: log.user.length / count,
    bounceShare: all.filter(({ events }) => events === 1).length / count,
    duration: conversionTimes(all.map(({ start, end }) => end - start)),
    sessions: ordered.slice(0, listLimit),
  });
}
