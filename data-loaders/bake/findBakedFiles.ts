import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pageEach, type PageEach } from "./pageEach.ts";

/** A baked file that a page asks for by its literal `FileAttachment`. */
export interface BakedFile {
  readonly system: string;
  /** Of a parameterised page with its parameter in brackets: `product-[product]`. */
  readonly page: string;
  /** Markdown of every page that asks for it. */
  readonly source: string;
  /** Paths of those pages, for messages. */
  readonly pages: readonly string[];
  /** Set when the page is parameterised: what it is made for each of. */
  readonly each?: PageEach;
}

const attachment =
  /FileAttachment\(\s*["'`][./]*data\/([a-z][\w-]*)\/baked\/((?:[\w-]|\$\{observable\.params\.\w+\})+)\.json["'`]\s*\)/g;

/**
 * Finds which baked files to make: every literal
 * `FileAttachment("/data/<system>/baked/<page>.json")` in a page below `pagesDir`. In a
 * parameterised page `<page>` holds `${observable.params.<name>}`.
 */
export async function findBakedFiles(pagesDir: string): Promise<BakedFile[]> {
  const found = new Map<string, BakedFile>();
  for (const path of await listMarkdown(pagesDir)) {
    const source = await readFile(join(pagesDir, path), "utf8");
    const each = pageEach(path, source);
    for (const [, system, written] of source.matchAll(attachment)) {
      const page = written!.replaceAll(/\$\{observable\.params\.(\w+)\}/g, "[$1]");
      const key = `${system}/${page}`;
      const other = found.get(key);
      if (other?.pages.includes(path)) continue;
      found.set(key, {
        system: system!,
        page,
        source: `${other?.source ?? ""}\n${source}`,
        pages: [...(other?.pages ?? []), path],
        ...(each && { each }),
      });
    }
  }
  return [...found.values()];
}

async function listMarkdown(pagesDir: string): Promise<string[]> {
  const files = await readdir(pagesDir, { recursive: true });
  return files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md") && !file.startsWith(".observablehq/"))
    .sort();
}
