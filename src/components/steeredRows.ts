import { derivedRows, type Derived } from "./derivedRows.ts";
import type { CardData, LiveRows } from "./liveRows.ts";
import { toLive } from "./toLive.ts";
import type { Rows } from "../engine/types.ts";

/**
 * Rows computed from those of a query and from what a control says: anew on each change of either.
 *
 * @param control - Emits `input`.
 * @param derive - Reads the control; rows, columns and method as for `derivedRows`.
 */
export function steeredRows(
  data: CardData,
  control: EventTarget,
  derive: (rows: Rows) => Derived,
): LiveRows {
  const live = toLive(data);
  const listeners = new Set<() => void>();
  const fresh = () => derivedRows(live, derive);
  let current = fresh();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  live.subscribe(tell);
  control.addEventListener("input", () => {
    current = fresh();
    tell();
  });
  return {
    get current() {
      return current.current;
    },
    subscribe(listener) {
      const pass = () => listener(current.current);
      listeners.add(pass);
      pass();
      return () => listeners.delete(pass);
    },
    reload: () => live.reload(),
    ...(live.resetFilters && { resetFilters: live.resetFilters }),
  };
}
