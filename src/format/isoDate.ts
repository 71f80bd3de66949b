import { toDate } from "./toDate.ts";

/**
 * The UTC day of a value as `YYYY-MM-DD`.
 *
 * @throws TypeError if the value is not a date.
 */
export function isoDate(value: unknown): string {
  const date = toDate(value);
  if (date === null) throw new TypeError(`isoDate: a date is required, got ${String(value)}`);
  return date.toISOString().slice(0, 10);
}
