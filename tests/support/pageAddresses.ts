import { readdirSync } from "node:fs";

/** What a parameter of a page stands for in tests: one page speaks for all of its file. */
const EXAMPLES: Readonly<Record<string, string>> = { product: "7" };

const files = readdirSync("pages", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".md") && !file.startsWith("."))
  .sort();

const fileByAddress = new Map(files.map((file) => [addressOf(file), `pages/${file}`]));

/** Address of each page, from the folder: a new page is tested by being there. */
export const pageAddresses: readonly string[] = [...fileByAddress.keys()].sort();

/** The Markdown file of a page. */
export function pageFile(address: string): string {
  return fileByAddress.get(address)!;
}

function addressOf(file: string): string {
  const path = file.replace(/(index)?\.md$/, "").replace(/\[(\w+)\]/, (_, name: string) => {
    if (EXAMPLES[name] === undefined)
      throw new RangeError(`pageAddresses: pages/${file} needs an example of ${name}, got none`);
    return EXAMPLES[name];
  });
  return `/${path}`;
}
