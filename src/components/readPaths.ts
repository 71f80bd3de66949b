type Path = readonly string[];

/**
 * Which fields of a record a function reads, by watching it read them.
 *
 * @param read - Run once on the content.
 * @returns Paths of the values; those that differ only in the place in a list are one, with `*`.
 *   What was only counted is the list's `length`.
 */
export function readPaths<T>(content: T, read: (content: T) => unknown): Path[] {
  const found: Path[] = [];
  read(watched(content, [], found));
  const fields = found.filter((path) => path.at(-1) !== "length");
  return merged(fields.length > 0 ? fields : found);
}

function watched<T>(value: T, path: Path, found: Path[]): T {
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      const next: unknown = Reflect.get(target, key, receiver);
      if (typeof key === "symbol" || typeof next === "function") return next;
      if (typeof next === "object" && next !== null) return watched(next, [...path, key], found);
      found.push([...path, key]);
      return next;
    },
  });
}

/** One path for all entries of a list, unless only one of them was read. */
function merged(paths: readonly Path[]): Path[] {
  const groups = new Map<string, Path[]>();
  for (const path of new Map(paths.map((each) => [each.join("\0"), each])).values()) {
    const general = path.map((key) => (/^\d+$/.test(key) ? "*" : key)).join("\0");
    groups.set(general, [...(groups.get(general) ?? []), path]);
  }
  return [...groups].map(([general, group]) =>
    group.length === 1 ? group[0]! : general.split("\0"),
  );
}
