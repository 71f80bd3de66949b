import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders whose pages are dashboards; the others explain. */
const FOLDERS = ["shop", "flights"];

/** Addresses of the dashboards of a built site: pages with a filter bar. */
export function dashboards(dist: string): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(dist, folder))
      .filter((file) => file.endsWith(".html"))
      .filter((file) => readFileSync(join(dist, folder, file), "utf8").includes("filterBar("))
      .map((file) => `/${folder}/${file.replace(/\.html$/, "")}`),
  );
}
