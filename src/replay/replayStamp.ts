import { changingNumber } from "../components/changingNumber.ts";
import { html } from "../components/html.ts";
import { resultField } from "../components/resultField.ts";
import { deriveRows } from "../components/derivedRows.ts";
import type { Rows } from "../engine/types.ts";
import type { ReplayClock } from "./replayClock.ts";

const FIELDS = [
  { key: "now", name: "now", type: "timestamp", description: "where the replay stands" },
  resultField("arrived", "bigint", "recorded rows until then"),
  resultField("recorded", "bigint", "all recorded rows"),
];

/** What a replay says of where it stands. */
export interface ReplayStamp {
  readonly element: HTMLElement;
  /** @param arrived - How many of the recorded rows have arrived. */
  show(this: void, recording: Rows, clock: ReplayClock | undefined, arrived: number): void;
}

/**
 * When a replay was last refreshed, and how much had arrived; the numbers open.
 *
 * @param noun - What a row is, in the plural.
 */
export function replayStamp(noun: string, timeZone: string): ReplayStamp {
  const element = html`<output>No recorded arrivals</output>`;
  const numbers = {
    now: changingNumber("time"),
    arrived: changingNumber("integer"),
    recorded: changingNumber("integer"),
  };
  const { now, arrived, recorded } = numbers;
  const zone = timeZone && ` (${timeZone})`;
  const sentence = html`<span>Last updated ${now.element}${zone}: ${arrived.element} of ${recorded.element} ${noun}</span>`;
  return {
    element,
    show(recording, clock, count) {
      if (!clock) return element.replaceChildren("No recorded arrivals");
      const row = { now: new Date(clock.now), arrived: count, recorded: recording.length };
      const rows = deriveRows(recording, () => ({ rows: [row], fields: FIELDS }));
      for (const column of ["now", "arrived", "recorded"] as const)
        numbers[column].show(rows, row[column], { row: rows[0]!, column, title: "Replay" });
      // Put in once: what has the focus keeps it.
      if (!sentence.isConnected) element.replaceChildren(sentence);
    },
  };
}
