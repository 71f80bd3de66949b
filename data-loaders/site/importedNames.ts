/** Names that a page's cell takes from a module, as Framework rewrites its imports. */
export interface ImportedNames {
  readonly specifier: string;
  readonly names: readonly string[];
}

const STATEMENT = /^const (?:(\{[^}]*\})|\[(.*)\]) = await (?:Promise\.all\()?\[?(import\(.*)$/gm;

/**
 * Named imports of a page's cells: `const [{a, b: c}, d] = await Promise.all([import("x"), …])`.
 * A whole namespace (`d`) names nothing that could be missing.
 */
export function importedNames(script: string): ImportedNames[] {
  return [...script.matchAll(STATEMENT)].flatMap(([, one, several, calls]) => {
    const targets = one ? [one] : several!.match(/\{[^}]*\}|\w+/g)!;
    const specifiers = [...calls!.matchAll(/import\("([^"]+)"/g)].map((call) => call[1]!);
    return targets.flatMap((target, index) =>
      target.startsWith("{") ? [{ specifier: specifiers[index]!, names: properties(target) }] : [],
    );
  });
}

function properties(pattern: string): string[] {
  return pattern
    .slice(1, -1)
    .split(",")
    .map((part) => part.split(":")[0]!.trim())
    .filter((name) => name !== "");
}
