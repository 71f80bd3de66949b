import { propertyOf } from "./eventLog.ts";
import type { EventLog } from "./eventLog.ts";
import { rowsByUser } from "./rowsByUser.ts";

/** Channels that a user met before a conversion, oldest first. */
export interface ConversionPath {
  readonly channels: readonly string[];
  /** Time from each touch to the conversion, or to the last touch of a path without one. */
  readonly ages?: readonly number[] | undefined;
  /** Conversions that took this path. */
  readonly conversions: number;
  /** What they were worth; default their number. */
  readonly value?: number | undefined;
  /** Paths of this form without conversion. */
  readonly lost?: number | undefined;
}

/**
 * Paths from an event log: each conversion closes the path of the touches since the one before.
 *
 * @param options - `conversion`: the event; `channel`: property of the touches (text; events
 *   without it are no touches); `lookbackMs`: older touches do not count, default 30 days;
 *   `value`: numeric property of the conversion.
 * @returns one path per conversion with touches, and one lost path per user who has touches after
 *   the last conversion; ages in ms.
 */
export function conversionPaths(
  log: EventLog,
  options: {
    conversion: string;
    channel: string;
    lookbackMs?: number | undefined;
    value?: string | undefined;
  },
): ConversionPath[] {
  const { conversion, channel, lookbackMs = 30 * 86_400_000, value } = options;
  const channels = propertyOf("attribution", log, channel);
  const values = value === undefined ? undefined : propertyOf("attribution", log, value);
  const paths: ConversionPath[] = [];
  for (const rows of rowsByUser(log).values()) {
    let touches: number[] = [];
    const pathTo = (end: number) => {
      const used = touches.filter((row) => end - log.time[row]! <= lookbackMs);
      return {
        channels: used.map((row) => String(channels[row])),
        ages: used.map((row) => end - log.time[row]!),
      };
    };
    for (const row of rows) {
      if (channels[row] !== null) touches.push(row);
      if (log.event[row] !== conversion) continue;
      const path = pathTo(log.time[row]!);
      const worth = values ? Number(values[row] ?? 0) : 1;
      if (path.channels.length > 0) paths.push({ ...path, conversions: 1, value: worth, lost: 0 });
      touches = [];
    }
    const last = touches.at(-1);
    if (last !== undefined)
      paths.push({ ...pathTo(log.time[last]!), conversions: 0, value: 0, lost: 1 });
  }
  return paths;
}
