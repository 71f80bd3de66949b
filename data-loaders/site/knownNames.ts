import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** What Framework's runtime gives every cell beside the libraries. */
const RUNTIME = ["display", "view", "now", "width", "dark", "resize", "FileAttachment"].concat([
  "Generators",
  "Mutable",
  "visibility",
]);

/** Names a cell may use without the page defining them: Framework's, JavaScript's, the browser's. */
export function knownNames(): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  const libraries = readFileSync(
    "node_modules/@observablehq/framework/dist/client/stdlib/recommendedLibraries.js",
    "utf8",
  );
  const browser = readFileSync(require.resolve("typescript/lib/lib.dom.d.ts"), "utf8");
  return new Set([
    ...RUNTIME,
    ...namesIn(libraries, /^const (\w+) =/gm),
    ...namesIn(browser, /^declare (?:var|function) (\w+)/gm),
    ...Object.getOwnPropertyNames(globalThis),
  ]);
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name]) => name!);
}
