import type { Rows } from "../engine/types.ts";
import type { LiveRows, RowsState } from "./liveRows.ts";

export interface LiveSourceOptions {
  readonly resetFilters?: (() => void) | undefined;
  /** Rows to keep when the very first load fails: the published ones. */
  readonly fallback?: () => Promise<Rows>;
}

/**
 * Live rows from a function that loads them. While it runs, and when it fails, the last good rows
 * stay; an answer that a newer request has overtaken is dropped.
 */
export function liveSource(
  load: () => Promise<Rows>,
  { resetFilters, fallback }: LiveSourceOptions = {},
): LiveRows {
  const listeners = new Set<(state: RowsState) => void>();
  let current: RowsState = { status: "loading" };
  let request = 0;
  const set = (state: RowsState) => {
    current = state;
    for (const listener of listeners) tell(listener, state);
  };
  const reload = () => {
    const mine = ++request;
    set({ status: "loading", rows: current.rows });
    load().then(
      (rows) => mine === request && set({ status: "ready", rows }),
      async (cause: unknown) => {
        const error = cause instanceof Error ? cause : new Error(String(cause));
        const rows = current.rows ?? (await fallback?.().catch(() => undefined));
        if (mine === request) set({ status: "failed", rows, error });
      },
    );
  };
  reload();
  return {
    get current() {
      return current;
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(current);
      return () => listeners.delete(listener);
    },
    reload,
    ...(resetFilters && { resetFilters }),
  };
}

/** A card that cannot draw leaves the others alone; the browser's console names what was wrong. */
function tell(listener: (state: RowsState) => void, state: RowsState): void {
  try {
    listener(state);
  } catch (error) {
    reportError(error);
  }
}
