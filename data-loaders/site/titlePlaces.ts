import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readPlaces } from "../bake/pagePlaces.ts";
import { escapeHtml } from "../../lib/typography/escapeHtml.ts";

/**
 * Gives each built page of a parameterised file its own name: as the document's title, and in the
 * `<span data-place>` of its text, which a preview leaves as it is written.
 */
export async function titlePlaces(dist: string, pagesDir: string): Promise<void> {
  for (const { places } of readPlaces(pagesDir))
    for (const { path, title } of places) {
      const file = join(dist, `${path}.html`);
      await writeFile(file, titlePlace(await readFile(file, "utf8"), title));
    }
}

/** One page's HTML with its name in place. */
export function titlePlace(html: string, title: string): string {
  const text = escapeHtml(title);
  return html
    .replace(/<title>.*?<\/title>/, () => `<title>${text} | Openbook</title>`)
    .replaceAll(
      /(<span data-place[^>]*>).*?(<\/span>)/g,
      (_, open: string, end: string) => open + text + end,
    );
}
