import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { siteHeader } from "../../../data-loaders/site/chrome.ts";

let pages: string;
beforeEach(() => (pages = mkdtempSync(join(tmpdir(), "pages-"))));
afterEach(() => rmSync(pages, { recursive: true }));

function addPage(folder: string, name: string, title: string) {
  mkdirSync(join(pages, folder), { recursive: true });
  writeFileSync(join(pages, folder, `${name}.md`), `---\ntitle: ${title}\n---\n`);
}

function addSection(folder: string, section: object) {
  writeFileSync(join(pages, folder, "section.json"), JSON.stringify(section));
}

/** Texts of the links of one navigation. */
function links(header: string, label: string): string[] {
  const nav = new RegExp(`<nav[^>]*aria-label="${label}">(.*?)</nav>`).exec(header)?.[1] ?? "";
  return [...nav.matchAll(/<a[^>]*>([^<]*)</g)].map(([, text]) => text!);
}

describe("siteHeader", () => {
  test("names and orders folders as their section files say, the others after them", () => {
    addPage("alpha-two", "first", "First");
    addPage("zebra", "page", "Page");
    addPage("catalog", "tables", "Tables");
    addSection("catalog", { title: "Catalogue", order: 2 });
    addSection("zebra", { order: 1 });
    expect(links(siteHeader(pages, "/catalog/tables"), "Systems")).toEqual([
      "Zebra",
      "Catalogue",
      "Alpha two",
    ]);
  });

  test("marks the current folder and page, and lists the folder's pages", () => {
    addPage("shop", "growth", "Growth");
    addPage("shop", "executive", "Executive");
    const header = siteHeader(pages, "/shop/growth");
    expect(links(header, "Pages")).toEqual(["Executive", "Growth"]);
    expect(header).toContain('<a href="/shop/executive" aria-current="true">Shop</a>');
    expect(header).toContain('<a href="/shop/growth" aria-current="page">Growth</a>');
  });

  test("leaves out folders that hold no page", () => {
    addPage("shop", "executive", "Executive");
    mkdirSync(join(pages, "data"));
    expect(links(siteHeader(pages, "/index"), "Systems")).toEqual(["Shop"]);
  });
});
