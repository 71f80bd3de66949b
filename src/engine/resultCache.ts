import type { ResultColumns } from "./arrowColumns.ts";

const MAX_RESULTS = 200;
const MAX_ROWS = 20_000;

/** Results of named queries, which only read snapshots; the least recently used go first. */
export class ResultCache<T extends ResultColumns> {
  readonly #kept = new Map<string, T>();

  get(key: string): T | undefined {
    const result = this.#kept.get(key);
    if (result) this.set(key, result);
    return result;
  }

  set(key: string, result: T): void {
    if (result.rowCount > MAX_ROWS) return;
    this.#kept.delete(key);
    this.#kept.set(key, result);
    if (this.#kept.size > MAX_RESULTS) this.#kept.delete(this.#kept.keys().next().value!);
  }
}
