import { utcMonth } from "d3";
import { camelCase } from "../../lib/queries/camelCase.ts";
import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { isoDate } from "../format/isoDate.ts";
import type { ChoiceField, DateRangeField, FilterDefinition, FilterState } from "./filterTypes.ts";

/** A step from one row of a result to a page that shows only what the row stands for. */
export interface Narrowing {
  /** What would be left: "electronics", "March 2025". */
  readonly label: string;
  /** The filters that change. */
  readonly part: FilterState;
}

/**
 * What a page's filters can be narrowed to from a row: the option that stands in the column of a
 * choice's dimension, the month in `month`, the day in `date`. What is chosen already is left out.
 */
export function narrowings(
  definition: FilterDefinition,
  state: FilterState,
  row: Row,
): readonly Narrowing[] {
  const found = definition.fields.map((field) => {
    if (field.kind === "choice") return narrowChoice(field, row);
    return field.kind === "dates" ? narrowDates(field, row) : undefined;
  });
  return found.filter((each) => each !== undefined).filter(({ part }) => !holds(state, part));
}

function narrowChoice(field: ChoiceField, row: Row): Narrowing | undefined {
  const value = row[camelCase(field.dimension ?? field.name)];
  const option = field.options.find((each) => each.value === value);
  if (option === undefined) return undefined;
  return { label: option.label ?? option.value, part: { [field.name]: [option.value] } };
}

function narrowDates(field: DateRangeField, row: Row): Narrowing | undefined {
  const { month, date } = row;
  const [from, last] =
    month instanceof Date
      ? [month, new Date(utcMonth.offset(month, 1).getTime() - 86_400_000)]
      : [date, date];
  if (!(from instanceof Date) || !(last instanceof Date)) return undefined;
  const [first, end] = [isoDate(from), isoDate(last)];
  if (end < field.min || first > field.max) return undefined;
  const part = {
    [field.from ?? "from"]: first < field.min ? field.min : first,
    [field.to ?? "to"]: end > field.max ? field.max : end,
  };
  return { label: formatValue(from, month instanceof Date ? "month" : "date"), part };
}

function holds(state: FilterState, part: FilterState): boolean {
  return Object.entries(part).every(([name, value]) => String(state[name]) === String(value));
}
