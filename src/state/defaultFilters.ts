import type { FilterDefinition, FilterState } from "./filterTypes.ts";

/** The state in which nothing is filtered: `null` limits and empty lists. */
export function defaultFilters(definition: FilterDefinition): FilterState {
  const state: Record<string, FilterState[string]> = {};
  for (const field of definition.fields) {
    if (field.kind === "choice") state[field.name] = [];
    else if (field.kind === "day") state[field.name] = null;
    else if (field.kind === "thresholds") for (const { name } of field.limits) state[name] = null;
    else if (field.kind === "range") state[field.low] = state[field.high] = null;
    else state[field.from ?? "from"] = state[field.to ?? "to"] = null;
  }
  return state;
}
