import type { ParameterValues } from "../../lib/queries/types.ts";
import type { Page } from "../engine/types.ts";
import type { FilterElement } from "../state/filterTypes.ts";
import type { LiveRows } from "./liveRows.ts";
import { liveSource } from "./liveSource.ts";

let created = 0;

export interface LiveQueryOptions {
  /** Re-runs the query when the reader changes a filter. */
  readonly filters?: FilterElement;
  /** Fixed parameters; they win over filters of the same name. */
  readonly values?: ParameterValues;
}

/**
 * A named query as live rows. Filters that the query has no parameter for are left out, so that
 * one filter bar serves queries with different parameters.
 */
export function liveQuery(page: Page, name: string, options: LiveQueryOptions = {}): LiveRows {
  const { filters, values } = options;
  const owner = `${name}#${++created}`;
  const load = async () => {
    const known = Object.keys(page.defaults(name));
    const given = { ...filters?.value, ...values };
    const used = Object.entries(given).filter(([key]) => known.includes(key));
    return page.query(name, Object.fromEntries(used), { owner });
  };
  const live = liveSource(load, {
    resetFilters: filters && (() => filters.reset()),
    fallback: () => page.query(name, {}, { owner: `${owner} published` }),
  });
  filters?.addEventListener("input", () => live.reload());
  return live;
}
