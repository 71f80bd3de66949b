import type { ResultColumns } from "./arrowColumns.ts";

const MAX_RESULTS = 200;
const MAX_ROWS = 20_000;

/** Results of named queries, which only read snapshots; the least recently used go first. */
export function createCache<T extends ResultColumns>() {
  const kept = new Map<string, T>();
  return {
    get(key: string): T | undefined {
      const result = kept.get(key);
      if (result) set(key, result);
      return result;
    },
    set,
  };

  function set(key: string, result: T): void {
    if (result.rowCount > MAX_ROWS) return;
    kept.delete(key);
    kept.set(key, result);
    if (kept.size > MAX_RESULTS) kept.delete(kept.keys().next().value!);
  }
}
