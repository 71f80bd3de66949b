import { bisectRight } from "d3";
import { derivedRows } from "../components/derivedRows.ts";
import { html } from "../components/html.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { toLive } from "../components/toLive.ts";
import type { Rows } from "../engine/types.ts";
import { toDate } from "../format/toDate.ts";
import { startClock, tick, type ReplayClock } from "./replayClock.ts";
import { replayStamp } from "./replayStamp.ts";

export interface ReplayOptions {
  /** Recorded arrivals, ordered by time. */
  readonly data: CardData;
  /** Key of the column with the time of arrival. */
  readonly time: string;
  /** What a row is, in the plural; default "arrivals". */
  readonly noun?: string;
  /** Recorded minutes between two refreshes; default 15. */
  readonly everyMinutes?: number;
  /** Seconds a reader waits for a refresh at normal speed; default 5. */
  readonly waitSeconds?: number;
  /** Minutes after the first arrival at which the replay starts; default 0. */
  readonly startMinutes?: number;
  /** Time zone of the recording, for the stamp: `page.timeZone`. */
  readonly timeZone?: string;
}

/** A control whose `rows` hold what has arrived so far; give them to any card. */
export interface ReplayElement extends HTMLElement {
  readonly rows: LiveRows;
}

const SPEEDS = [1, 2, 5, 20] as const;

/**
 * Replays recorded arrivals as if they came in now: a refresh on a timer, the time of the last one,
 * a countdown to the next, a refresh at once, pause, speed and "from the start". It stands still
 * while the page is hidden, and starts paused for readers who asked for less motion.
 */
export function replayTimer(options: ReplayOptions): ReplayElement {
  const { time, everyMinutes = 15, waitSeconds = 5, startMinutes = 0, timeZone = "" } = options;
  const live = toLive(options.data);
  let clock: ReplayClock | undefined;
  let times: Float64Array = new Float64Array();
  let remaining = waitSeconds;
  let running = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const count = () => (clock ? bisectRight(times, clock.now) : 0);
  const arrived = arrivedRows(live, (rows) => rows.slice(0, count()));
  const stamp = replayStamp(options.noun ?? "arrivals", timeZone);
  const countdown = html`<span></span>`;
  const pause = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${toggle}>Pause</button>`;
  const speed = html<HTMLSelectElement>`<select aria-label="Speed of the replay">${SPEEDS.map((each) => html`<option value="${each}">${each}×</option>`)}</select>`;
  const element = html`<div class="replay" role="group" aria-label="Replay of recorded arrivals">${stamp.element}${countdown}<button type="button" class="tool" onclick=${advance}>Refresh now</button>${pause}<button type="button" class="tool" onclick=${restart}>From the start</button><label>Speed ${speed}</label></div>`;

  live.subscribe(({ status, rows }) => {
    if (status !== "ready" || !rows) return;
    times = Float64Array.from(rows, (row) => toDate(row[time])?.getTime() ?? NaN);
    clock = rows.length > 0 ? tick(startClock(times), startMinutes * 60_000) : undefined;
    refreshed();
  });
  setInterval(() => {
    if (!element.isConnected || !running || !clock || clock.isOver || document.hidden) return;
    remaining -= Number(speed.value) / 4;
    if (remaining > 0) return say();
    advance();
  }, 250);
  function advance() {
    if (clock) clock = tick(clock, everyMinutes * 60_000);
    refreshed();
  }
  function refreshed() {
    remaining = waitSeconds;
    arrived.refresh();
    if (live.current.rows) stamp.show(live.current.rows, clock, count());
    say();
  }
  function toggle() {
    if (clock?.isOver) return restart();
    running = !running;
    say();
  }
  function restart() {
    if (clock) clock = startClock(times);
    running = true;
    refreshed();
  }
  function say() {
    countdown.textContent = waiting(clock, running, remaining / Number(speed.value));
    pause.textContent = clock?.isOver ? "Replay" : running ? "Pause" : "Resume";
  }
  say();
  return Object.assign(element, { rows: arrived.rows });
}

function waiting(clock: ReplayClock | undefined, running: boolean, seconds: number): string {
  if (!clock) return "";
  if (clock.isOver) return "Everything has arrived";
  return running ? `Next refresh in ${Math.ceil(seconds)} s` : "Paused";
}

/** Rows cut by a function that changes over time; each change tells the listeners. */
function arrivedRows(live: LiveRows, cut: (rows: Rows) => Rows | Rows[number][]) {
  const listeners = new Set<() => void>();
  const derive = (): LiveRows =>
    derivedRows(live, (rows) => ({ rows: cut(rows), fields: rows.fields }));
  let current = derive();
  const rows: LiveRows = {
    get current() {
      return current.current;
    },
    subscribe(listener) {
      const tell = () => listener(current.current);
      listeners.add(tell);
      const stop = live.subscribe(({ status }) => {
        if (status !== "ready") tell();
      });
      tell();
      return () => {
        listeners.delete(tell);
        stop();
      };
    },
    reload: () => live.reload(),
    ...(live.resetFilters && { resetFilters: live.resetFilters }),
  };
  const refresh = () => {
    current = derive();
    for (const tell of listeners) tell();
  };
  return { rows, refresh };
}
