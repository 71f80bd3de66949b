import { gzipSync } from "node:zlib";
import { group, sum } from "d3";
import { build, type Rollup } from "vite";
import { methodFiles } from "../data-loaders/methods/methodFiles.ts";
import type { BenchResult } from "./types.ts";

const BAR_KB = 120;

type Chunks = ReadonlyMap<string, Rollup.OutputChunk>;

/** What a page transfers that loads every method of one area through `loadMethod`. */
export async function run(): Promise<BenchResult[]> {
  const chunks = await bundle();
  const entry = [...chunks.values()].find(({ name, isEntry }) => isEntry && name === "methods")!;
  const sizes = new Map<string, number>();
  const size = (name: string) => {
    if (!sizes.has(name)) sizes.set(name, libKilobytes(chunks.get(name)!));
    return sizes.get(name)!;
  };
  return [...group(methodFiles(), ({ area }) => area)].map(([area, files]) => {
    const needed = new Set<string>();
    addWithImports(entry.fileName, chunks, needed);
    for (const { path } of files) addWithImports(chunkOf(path, chunks), chunks, needed);
    const value = sum(needed, size);
    const detail = `${files.length} methods in ${needed.size} files, each gzipped by itself`;
    return { name: `all methods of ${area}`, value, unit: "kB", bar: BAR_KB, detail };
  });
}

/** The site's own bundle, made in memory. */
async function bundle(): Promise<Chunks> {
  const outputs = await build({ logLevel: "error", build: { write: false } });
  const { output } = (Array.isArray(outputs) ? outputs[0]! : outputs) as Rollup.RollupOutput;
  const found = output.filter((file) => file.type === "chunk");
  return new Map(found.map((chunk) => [chunk.fileName, chunk]));
}

/**
 * Gzipped size of a file, less the part of it that is components: what every page loads is one file
 * with the few methods that components use.
 */
function libKilobytes({ code, modules }: Rollup.OutputChunk): number {
  const parts = Object.entries(modules).map(([id, { renderedLength }]) => ({ id, renderedLength }));
  const all = sum(parts, (part) => part.renderedLength);
  const beside = sum(parts, ({ id, renderedLength }) =>
    /\/src\/(?!methods)/.test(id) ? renderedLength : 0,
  );
  return (gzipSync(code).length / 1000) * (all > 0 ? 1 - beside / all : 1);
}

function chunkOf(path: string, chunks: Chunks): string {
  const chunk = [...chunks.values()].find(({ moduleIds }) => moduleIds.includes(path));
  if (!chunk) throw new Error(`bundle: each method must be in a chunk, got none for ${path}`);
  return chunk.fileName;
}

function addWithImports(name: string, chunks: Chunks, needed: Set<string>): void {
  const chunk = chunks.get(name);
  // What is external (d3) is not among the chunks: the page has it anyway.
  if (!chunk || needed.has(name)) return;
  needed.add(name);
  for (const imported of chunk.imports) addWithImports(imported, chunks, needed);
}
