import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders of pages that explain; the pages of the others are dashboards. */
const EXPLAINING = ["catalog", "gallery"];

/** Addresses of the dashboards of a built site: pages with a filter bar. */
export function dashboards(dist: string): string[] {
  const folders = readdirSync("pages").filter(
    (folder) => existsSync(join(dist, folder)) && !EXPLAINING.includes(folder),
  );
  return folders.flatMap((folder) =>
    readdirSync(join(dist, folder))
      .filter((file) => file.endsWith(".html"))
      .filter((file) => readFileSync(join(dist, folder, file), "utf8").includes("filterBar("))
      .map((file) => `/${folder}/${file.replace(/\.html$/, "")}`),
  );
}
