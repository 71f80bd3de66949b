import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** Shared with pages: one copy of each, from Framework's seeded npm cache. */
const SHARED = ["d3", "@observablehq/plot", "htl", "arquero", "katex"];

/** Each file directly below `src` is one entry that pages import from `/openbook/<name>.js`. */
const entries = Object.fromEntries(
  readdirSync("src")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file.replace(/\.ts$/, ""), `src/${file}`]),
);

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

let onPages: ReadonlySet<string> | undefined;

/** What every page loads before its first paint: all that `src/page.ts` imports, without `import()`. */
function pageModules(graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([resolve("src/page.ts")]);
  for (const id of found)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

export default defineConfig({
  publicDir: false,
  build: {
    outDir: "pages/openbook",
    emptyOutDir: false,
    target: "es2022",
    minify: true,
    modulePreload: false,
    rollupOptions: {
      input: entries,
      preserveEntrySignatures: "strict",
      external: [...SHARED, /^observablehq:/],
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name].js",
        // One file instead of one per set of entries that share a module: a page's first paint
        // waits for every request.
        codeSplitting: {
          groups: [
            {
              debugName: "common",
              name: (id, graph) => {
                onPages ??= pageModules(graph);
                return onPages.has(id) ? "common" : null;
              },
            },
          ],
        },
        paths: Object.fromEntries(SHARED.map((name) => [name, `npm:${name}`])),
      },
    },
  },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
