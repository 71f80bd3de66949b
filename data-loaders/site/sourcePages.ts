import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import matter from "gray-matter";
import { readPlaces } from "../bake/pagePlaces.ts";
import type { SearchEntry } from "../../lib/search/types.ts";

/** The pages with their headings as their Markdown has them, before any build. */
export async function sourcePages(pagesDir: string): Promise<SearchEntry[]> {
  const files = (await readdir(pagesDir, { recursive: true })).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const pages = files.filter((file) => /^[^.].*\.md$/.test(file) && file !== "404.md").sort();
  const placed = readPlaces(pagesDir);
  const entries = await Promise.all(
    pages.map(async (file) => {
      const { data, content } = matter(await readFile(join(pagesDir, file), "utf8"));
      const headings = Array.from(content.matchAll(/^##? (.+)$/gm), ([, heading]) => heading);
      const entry = {
        kind: "page" as const,
        title: String(data.title ?? file),
        text: [data.description, ...headings].filter(Boolean).join(" "),
        href: `/${file.replace(/(index)?\.md$/, "")}`,
      };
      const own = placed.find((page) => page.file === file);
      return own ? own.places.map(({ path, title }) => ({ ...entry, title, href: path })) : [entry];
    }),
  );
  return entries.flat();
}
