import { readdirSync } from "node:fs";

/** Address of each page, from the folder: a new page is tested by being there. */
export const pageAddresses: readonly string[] = readdirSync("pages", {
  recursive: true,
  encoding: "utf8",
})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".md") && !file.startsWith("."))
  .map((file) => `/${file.replace(/(index)?\.md$/, "")}`)
  .sort();
