import type { Rows } from "../engine/types.ts";

/** What a card knows of its data; `rows` are the last good ones. */
export type RowsState =
  | { readonly status: "loading"; readonly rows?: Rows | undefined }
  | { readonly status: "ready"; readonly rows: Rows }
  | { readonly status: "failed"; readonly rows?: Rows | undefined; readonly error: Error };

/** Rows that change when filters do. One source may feed any number of cards. */
export interface LiveRows {
  readonly current: RowsState;
  /** Calls the listener at once and on each change; returns how to stop. */
  subscribe(listener: (state: RowsState) => void): () => void;
  /** Asks again, after a failure. */
  reload(): void;
  /** Puts the filters back; absent when there are none. */
  readonly resetFilters?: () => void;
}

/** Rows for a card: live, or a result that stays as it is. */
export type CardData = LiveRows | Rows;
