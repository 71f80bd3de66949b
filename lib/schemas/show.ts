/**
 * A value as an error message shows it: short, and never failing.
 *
 * @returns `NaN`, `10n (bigint)`, `"abc"`, `an empty list`, `a list of 3`, `an object`, …
 */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "bigint") return `${value}n (bigint)`;
  if (typeof value === "string")
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const { length } = value as unknown as ArrayLike<unknown>;
    return length === 0 ? "an empty list" : `a list of ${length}`;
  }
  if (typeof value === "function") return "a function";
  return typeof value === "symbol" ? "a symbol" : "an object";
}
