import type { EventLog } from "./eventLog.ts";

/**
 * Row numbers of each user's events in order of time; equal times keep the order of the log.
 *
 * @param before - Rows at or after this time (ms) are left out.
 */
export function rowsByUser(
  { user, time }: Pick<EventLog, "user" | "time">,
  before = Infinity,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < user.length; row++) {
    if (time[row]! >= before) continue;
    const rows = groups.get(user[row]!);
    if (rows) rows.push(row);
    else groups.set(user[row]!, [row]);
  }
  for (const rows of groups.values()) rows.sort((a, b) => time[a]! - time[b]! || a - b);
  return groups;
}
