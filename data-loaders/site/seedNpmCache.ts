import { createRequire } from "node:module";
import { cp, mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "vite";

/** Packages that page authors get without an import, bundled from `node_modules`. */
const BUNDLED = ["isoformat", "htl", "d3", "@observablehq/plot", "arquero", "katex"] as const;

/** Packages that are imported by their default export. */
const HAS_DEFAULT: ReadonlySet<string> = new Set(["katex"]);

/** Files that Framework asks for by path. */
const COPIED: Readonly<Record<string, readonly string[]>> = {
  katex: ["dist/katex.min.css", "dist/fonts"],
};

/**
 * Libraries that Framework looks up in the registry although no page uses them. A folder with any
 * version answers the question, so that a build needs no network.
 */
const UNUSED = [
  "@duckdb/duckdb-wasm@1.29.0",
  "@observablehq/sample-datasets@1.0.1",
  "@uwdata/vgplot@0.11.0",
  "@viz-js/viz@3.11.0",
  "apache-arrow@17.0.0",
  "d3-dsv@3.0.1",
  "echarts@5.6.0",
  "exceljs@4.4.0",
  "jszip@3.10.1",
  "leaflet@1.9.4",
  "lodash@4.17.21",
  "mapbox-gl@3.9.3",
  "mermaid@11.4.1",
  "parquet-wasm@0.6.1",
  "react@19.0.0",
  "react-dom@19.0.0",
  "sql.js@1.12.0",
  "topojson-client@3.1.0",
  "vega@5.30.0",
  "vega-lite@5.21.0",
  "vega-lite-api@6.0.0",
] as const;

/**
 * Fills Framework's npm cache from `node_modules`, so that implicit `Plot`, `d3`, `Inputs`, `html`,
 * `tex` and `aq` resolve to the lockfile's versions without a network.
 *
 * @param pagesDir - Framework's root.
 * @returns names with versions that were bundled now; empty when the cache was complete.
 */
export async function seedNpmCache(pagesDir: string): Promise<string[]> {
  const cache = join(pagesDir, ".observablehq", "cache", "_npm");
  const versions = new Map<string, string>();
  for (const name of BUNDLED) versions.set(name, await installedVersion(name));
  const made: string[] = [];
  for (const name of BUNDLED) {
    const folder = join(cache, `${name}@${versions.get(name)}`);
    if (await exists(join(folder, "_esm.js"))) continue;
    await bundlePackage(name, folder, cache, versions);
    for (const file of COPIED[name] ?? [])
      await cp(join(packageFolder(name), file), join(folder, file), { recursive: true });
    made.push(`${name}@${versions.get(name)}`);
  }
  for (const folder of UNUSED) await mkdir(join(cache, folder), { recursive: true });
  return made;
}

const ENTRY = "virtual:package-entry";

/** An entry that re-exports the package by its bare name, so that Vite picks its browser build. */
function entryPlugin(name: string): Plugin {
  const reexportsDefault = HAS_DEFAULT.has(name) ? `export { default } from "${name}";` : "";
  return {
    name: "package-entry",
    resolveId: (id) => (id === ENTRY ? ENTRY : null),
    load: (id) => (id === ENTRY ? `export * from "${name}";${reexportsDefault}` : null),
  };
}

async function bundlePackage(
  name: string,
  folder: string,
  cache: string,
  versions: ReadonlyMap<string, string>,
): Promise<void> {
  const others = BUNDLED.filter((other) => other !== name);
  const up = "../".repeat(name.startsWith("@") ? 2 : 1);
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [entryPlugin(name)],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: ENTRY,
        preserveEntrySignatures: "strict",
        external: [...others],
        output: {
          entryFileNames: "_esm.js",
          codeSplitting: false,
          paths: Object.fromEntries(
            others.map((other) => [other, `${up}${other}@${versions.get(other)}/_esm.js`]),
          ),
        },
      },
    },
  });
  await stat(join(cache, `${name}@${versions.get(name)}`, "_esm.js"));
}

const require = createRequire(import.meta.url);

function packageFolder(name: string): string {
  const paths = require.resolve.paths(name) ?? [];
  const base = paths[0];
  if (base === undefined) throw new Error(`seedNpmCache: no node_modules folder found for ${name}`);
  return join(base, "../../../node_modules", name);
}

async function installedVersion(name: string): Promise<string> {
  const text = await readFile(join(packageFolder(name), "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
