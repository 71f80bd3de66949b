/**
 * Where the first NaN, infinity, `undefined` or other value that JSON cannot carry stands in a
 * result; `undefined` when there is none.
 */
export function nonFinitePath(value: unknown, path = ""): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : path;
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (ArrayBuffer.isView(value)) {
    const index = Array.from(value as Float64Array).findIndex((item) => !Number.isFinite(item));
    return index < 0 ? undefined : `${path}[${index}]`;
  }
  if (typeof value !== "object") return path;
  for (const [key, item] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const found = nonFinitePath(item, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
