import type { ParameterValues } from "../../lib/queries/types.ts";
import type { FilterDefinition, FilterState } from "./filterTypes.ts";
import { addDays } from "./addDays.ts";

/**
 * Query parameters for a filter state. Thresholds that were not changed get their own value,
 * a single day its last one. The last day becomes exclusive (half-open ranges), and a
 * limit that equals the whole span becomes `null`, so that it costs no engine.
 */
export function toParameters(definition: FilterDefinition, state: FilterState): ParameterValues {
  const values: Record<string, ParameterValues[string]> = { ...state };
  for (const field of definition.fields) {
    if (field.kind === "choice") continue;
    if (field.kind === "thresholds") {
      for (const { name, value } of field.limits) values[name] = values[name] ?? value;
      continue;
    }
    if (field.kind === "day") {
      values[field.name] = state[field.name] ?? field.max;
      continue;
    }
    const [low, high] =
      field.kind === "range" ? [field.low, field.high] : [field.from ?? "from", field.to ?? "to"];
    if (state[low] === field.min) values[low] = null;
    if (state[high] === field.max) values[high] = null;
    const last = values[high];
    if (field.kind === "dates" && typeof last === "string") values[high] = addDays(last, 1);
  }
  return values;
}
