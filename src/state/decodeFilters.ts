import { limitText } from "../format/limitText.ts";
import type {
  ChoiceField,
  DateRangeField,
  DayField,
  FilterDefinition,
  FilterState,
  NumberRangeField,
  ThresholdsField,
} from "./filterTypes.ts";
import { defaultFilters } from "./defaultFilters.ts";
import { isIsoDate } from "./isIsoDate.ts";
import { dropUnoffered } from "./dropUnoffered.ts";
import { readThresholds } from "./readThresholds.ts";
import { migrateFilters } from "./migrateFilters.ts";
import { misspeltNames } from "./misspeltNames.ts";

export interface DecodedFilters {
  readonly state: FilterState;
  /** One sentence per value that could not be used, for the reader. */
  readonly notices: readonly string[];
}

type Parameters = ReadonlyMap<string, string>;
type Draft = Record<string, FilterState[string]>;

/**
 * Reads a filter state from a query string. Never throws: what cannot be used becomes the default
 * and a notice that names the value; a reversed range is swapped; an older link is migrated.
 *
 * @param search - `location.search`, with or without `?`.
 */
export function decodeFilters(definition: FilterDefinition, search: string): DecodedFilters {
  const migrated = migrateFilters(definition, search);
  const state: Draft = { ...defaultFilters(definition) };
  if (migrated.notice !== undefined) return { state, notices: [migrated.notice] };
  const parameters = parseQuery(migrated.search);
  const notices: string[] = [];
  for (const name of misspeltNames(definition, parameters.keys()))
    notices.push(`“${unescape(name)}” is not a filter of this page and was ignored.`);
  for (const field of definition.fields) {
    if (field.kind === "choice") readChoice(field, parameters, state, notices);
    else if (field.kind === "thresholds") readLimits(field, parameters, state, notices);
    else if (field.kind === "day") readDay(field, parameters, state, notices);
    else if (field.kind === "range") readRange(field, parameters, state, notices);
    else readDates(field, parameters, state, notices);
  }
  return { state, notices: [...notices, ...dropUnoffered(definition, state)] };
}

function parseQuery(search: string): Parameters {
  const pairs = search.replace(/^\?/, "").split("&");
  const parameters = new Map<string, string>();
  for (const pair of pairs.filter((text) => text !== "")) {
    const at = pair.indexOf("=");
    const [name, value] = at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    const before = parameters.get(name);
    parameters.set(name, before === undefined ? value : `${before},${value}`);
  }
  return parameters;
}

/** A broken escape is kept as it stands, so that the notice can show it. */
function unescape(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

function readChoice(field: ChoiceField, parameters: Parameters, state: Draft, notices: string[]) {
  const text = parameters.get(field.name);
  if (!text) return;
  const known = new Map(field.options.map(({ value }) => [value.toLowerCase(), value]));
  const values = new Set<string>();
  for (const asked of new Set(text.split(",").map(unescape))) {
    const exact = field.options.find(({ value }) => value === asked)?.value;
    const value = exact ?? known.get(asked.toLowerCase());
    if (value === undefined)
      notices.push(`${field.label}: “${asked}” is not in the data and was ignored.`);
    else values.add(value);
  }
  state[field.name] = [...values];
}

function readDates(field: DateRangeField, parameters: Parameters, state: Draft, notices: string[]) {
  const { from = "from", to = "to" } = field;
  const read = (name: string) => usableDay(field, parameters.get(name), notices);
  [state[from], state[to]] = swapped(field, read(from), read(to), notices);
}

/** The last day is the default, and stands in no address. */
function readDay(field: DayField, parameters: Parameters, state: Draft, notices: string[]) {
  const day = usableDay(field, parameters.get(field.name), notices);
  state[field.name] = day === field.max ? null : day;
}

/** A day within the field's span; null with a notice when the text is none. */
function usableDay(
  { label, min, max }: DateRangeField | DayField,
  given: string | undefined,
  notices: string[],
): string | null {
  const text = unescape(given ?? "");
  if (text === "") return null;
  if (!isIsoDate(text)) {
    notices.push(`${label}: “${text}” is not a date (YYYY-MM-DD) and was ignored.`);
    return null;
  }
  if (text >= min && text <= max) return text;
  notices.push(`${label}: “${text}” is outside ${min} to ${max} and was ignored.`);
  return null;
}

function readRange(
  field: NumberRangeField,
  parameters: Parameters,
  state: Draft,
  notices: string[],
) {
  const { low, high, label, min, max } = field;
  const read = (name: string): number | null => {
    const text = unescape(parameters.get(name) ?? "");
    if (text === "") return null;
    const value = Number(text);
    if (text.trim() !== "" && value >= min && value <= max) return value;
    notices.push(
      `${label}: “${text}” is not a number from ${limitText(min)} to ${limitText(max)} and was ignored.`,
    );
    return null;
  };
  [state[low], state[high]] = swapped(field, read(low), read(high), notices);
}

function readLimits(
  field: ThresholdsField,
  parameters: Parameters,
  state: Draft,
  notices: string[],
) {
  const textOf = (name: string) => unescape(parameters.get(name) ?? "");
  const { values, problems } = readThresholds(field, textOf);
  const messages = problems.map(({ message }) => message).join("; ");
  if (messages) notices.push(`${field.label}: ${messages}; the usual limits apply.`);
  else Object.assign(state, values);
}

function swapped<T extends string | number>(
  { label }: { readonly label: string },
  low: T | null,
  high: T | null,
  notices: string[],
): [T | null, T | null] {
  if (low === null || high === null || low <= high) return [low, high];
  notices.push(`${label}: “${low}” to “${high}” was reversed and has been swapped.`);
  return [high, low];
}
