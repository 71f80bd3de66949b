import type { BakedFile } from "./findBakedFiles.ts";

const call = /\.(?:query|columns|defaults)\(\s*["'`]([^"'`]+)["'`]/g;

/**
 * Checks that pages ask only for queries that exist.
 *
 * @param names - Query names of each system.
 * @throws Error that names page, query and the system's queries.
 */
export function checkMentions(
  files: readonly BakedFile[],
  names: ReadonlyMap<string, readonly string[]>,
): void {
  for (const page of new Set(files.flatMap((file) => file.pages))) {
    const mine = files.filter((file) => file.pages.includes(page));
    const known = mine.flatMap(({ system }) => names.get(system) ?? []);
    for (const file of mine)
      for (const [, name] of file.source.matchAll(call))
        if (!known.includes(name!))
          throw new Error(
            `checkMentions: ${page} must ask for queries in lib/sql/${file.system}, got "${name}" (there are ${known.join(", ") || "none"})`,
          );
  }
}
