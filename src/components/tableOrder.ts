import { urlValue, type UrlValue } from "../state/urlValue.ts";
import type { SortKey } from "./sortRows.ts";

/**
 * A table's sort order in the address: `sort.worst_days=-flights,day`, a minus for descending.
 *
 * @param name - Of the table, unique on its page.
 * @param fallback - The order that stands in no address.
 */
export function tableOrder(
  name: string,
  fallback: readonly SortKey[],
): UrlValue<readonly SortKey[]> {
  return urlValue({ name: `sort.${name}`, fallback, parse: parseOrder, write: writeOrder });
}

/** The keys of a text such as `-flights,day`; `undefined` when it is none, or names a key twice. */
function parseOrder(text: string): readonly SortKey[] | undefined {
  const keys = text.split(",").map((part): SortKey => {
    const descends = part.startsWith("-");
    return {
      key: descends ? part.slice(1) : part,
      direction: descends ? "descending" : "ascending",
    };
  });
  const names = new Set(keys.map(({ key }) => key));
  return names.has("") || names.size < keys.length ? undefined : keys;
}

/** The text that `parseOrder` reads back. */
export function writeOrder(order: readonly SortKey[]): string {
  return order.map(({ key, direction }) => (direction === "descending" ? `-${key}` : key)).join();
}
