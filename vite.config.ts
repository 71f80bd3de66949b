import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** Shared with pages: one copy of each, from Framework's seeded npm cache. */
const SHARED = ["d3", "@observablehq/plot", "htl", "arquero", "katex"];

/** Each file directly below `src` is one entry that pages import from `/openbook/<name>.js`. */
const entries = Object.fromEntries(
  readdirSync("src")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file.replace(/\.ts$/, ""), `src/${file}`]),
);

/** Entries of pages; what belongs to every page is in the common file. */
const partEntries = Object.values(entries).filter(
  (file) => !["page", "site", "engine", "methods", "registry"].includes(nameOf(file)),
);

function nameOf(file: string): string {
  return basename(file, ".ts");
}

interface ModuleGraph {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
}

const known = new Map<string, ReadonlySet<string>>();

/** What an entry loads before a page's first paint: all that it imports, without `import()`. */
function modulesOf(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const before = known.get(entry);
  if (before) return before;
  const found = new Set([resolve(entry)]);
  known.set(entry, found);
  for (const id of found)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** Entries that need a module before first paint; none when every page has it. */
function usersOf(id: string, graph: ModuleGraph): string[] {
  if (modulesOf("src/page.ts", graph).has(id)) return [];
  return partEntries.filter((entry) => resolve(entry) !== id && modulesOf(entry, graph).has(id));
}

/** Whether a chunk that pages load late, such as tables, needs a module. */
function isLate(id: string, graph: ModuleGraph): boolean {
  const late = [...modulesOf("src/page.ts", graph)].flatMap(
    (each) => graph.getModuleInfo(each)?.dynamicallyImportedIds ?? [],
  );
  return late.some((each) => modulesOf(each, graph).has(id));
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
              priority: 3,
              name: (id, graph) => (modulesOf("src/page.ts", graph).has(id) ? "common" : null),
            },
            {
              // Before the rest: a group takes what it imports along, unless another one has it.
              debugName: "shared",
              priority: 2,
              name: (id, graph) => (usersOf(id, graph).length > 3 ? "shared" : null),
            },
            {
              // Else late chunks of every page would load the part of one.
              debugName: "late",
              priority: 2,
              name: (id, graph) =>
                usersOf(id, graph).length > 0 && isLate(id, graph) ? "late" : null,
            },
            // What few entries need keeps others waiting for nothing.
            ...[3, 2].map((few) => ({
              debugName: `${few} entries`,
              priority: few / 2,
              // A request for a few lines costs more than the lines.
              minSize: 3000,
              name: (id: string, graph: ModuleGraph) => {
                const users = usersOf(id, graph);
                return users.length === few ? users.map(nameOf).join("-") : null;
              },
            })),
            {
              debugName: "small",
              priority: 0.5,
              name: (id, graph) => ([2, 3].includes(usersOf(id, graph).length) ? "small" : null),
            },
            {
              // Each method has its own file otherwise, because the methods page loads them singly.
              debugName: "parts",
              priority: 0,
              name: (id, graph) => {
                const users = usersOf(id, graph);
                return users.length === 1 ? `${nameOf(users[0]!)}Parts` : null;
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
    // By default one core less than there are: half of a small machine.
    maxWorkers: "100%",
  },
});
