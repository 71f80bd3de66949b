import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import type { SearchEntry } from "../../lib/search/types.ts";

/** The pages of a built site with their headings. */
export async function builtPages(dist: string): Promise<SearchEntry[]> {
  const files = (await readdir(dist, { recursive: true })).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const pages = files.filter((file) => file.endsWith(".html") && file !== "404.html").sort();
  return Promise.all(
    pages.map(async (file) => {
      const { document } = parseHTML(await readFile(join(dist, file), "utf8"));
      const headings = [...document.querySelectorAll("h1, h2")].map((each) =>
        each.textContent?.trim(),
      );
      const description = document
        .querySelector('meta[name="description"]')
        ?.getAttribute("content");
      return {
        kind: "page" as const,
        title: (document.querySelector("title")?.textContent ?? file).replace(/ \| Openbook$/, ""),
        text: [description, ...headings].filter(Boolean).join(" "),
        href: `/${file.replace(/(index)?\.html$/, "")}`,
      };
    }),
  );
}
