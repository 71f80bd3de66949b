/** The value at a dotted path: `groups.1.mean`, `interval.0`; undefined where there is none. */
export function readPath(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}
