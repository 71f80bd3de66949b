import type { BakedQuery, ParameterValue, ParameterValues } from "../../lib/queries/types.ts";
import type { PartialValues } from "./types.ts";

/**
 * Values for every parameter of a query: what is given, else its default. A `Date` becomes its UTC
 * day, `undefined` counts as not given.
 */
export function readValues(query: BakedQuery, given: PartialValues = {}): ParameterValues {
  const values: Record<string, ParameterValue> = { ...query.defaults };
  for (const [name, value] of Object.entries(given))
    if (value !== undefined)
      values[name] = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  return values;
}

/** Whether these are the values that the baked result was made with. */
export function areDefaults(query: BakedQuery, values: ParameterValues): boolean {
  return Object.entries(values).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(query.defaults[name]),
  );
}
