import type { FilterDefinition, FilterField, FilterState } from "./filterTypes.ts";
import { formatValue } from "../format/formatValue.ts";
import { limitText } from "../format/limitText.ts";

/**
 * The applied filters in words: "Dates: 1 Jan 2025 to 31 Mar 2025 · Category: electronics".
 *
 * @param selections - What is selected beside the filters, such as in linked charts.
 */
export function describeFilters(
  definition: FilterDefinition,
  state: FilterState,
  selections: readonly string[] = [],
): string {
  const fields = definition.fields.flatMap((field) => describeField(field, state));
  const parts = [...fields, ...selections];
  return parts.length === 0 ? "No filter applied: all data" : parts.join(" · ");
}

function describeField(field: FilterField, state: FilterState): string[] {
  if (field.kind === "choice") {
    const chosen = state[field.name] as readonly string[];
    const label = (value: string) =>
      field.options.find((option) => option.value === value)?.label ?? value;
    // A page may start with a choice of its own, which is not all there is.
    const words = chosen.length === 0 ? (field.none ?? "") : chosen.map(label).join(", ");
    return words === "" ? [] : [`${field.label}: ${words}`];
  }
  if (field.kind === "thresholds") {
    const set = field.limits.filter(({ name }) => (state[name] ?? null) !== null);
    const parts = set.map(({ name, label }) => `${label} ${limitText(Number(state[name]))}`);
    const unit = field.unit ? ` ${field.unit}` : "";
    return set.length === 0 ? [] : [`${field.label}: ${parts.join(", ")}${unit}`];
  }
  if (field.kind === "day") {
    const day = state[field.name] ?? null;
    return day === null ? [] : [`${field.label}: ${formatValue(day, "date")}`];
  }
  const dates = field.kind === "dates";
  const low = state[dates ? (field.from ?? "from") : field.low] ?? null;
  const high = state[dates ? (field.to ?? "to") : field.high] ?? null;
  if (low === null && high === null) return [];
  const unit = dates || !field.unit ? "" : ` ${field.unit}`;
  const show = (value: unknown) => formatValue(value, dates ? "date" : "number");
  const [from, to] = [show(low ?? field.min), show(high ?? field.max)];
  return [`${field.label}: ${from === to ? from : `${from} to ${to}`}${unit}`];
}
