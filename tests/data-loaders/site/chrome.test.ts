import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pageDescription, siteHeader } from "../../../data-loaders/site/chrome.ts";
import { titlePlace } from "../../../data-loaders/site/titlePlaces.ts";

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

describe("a page of a parameterised file", () => {
  beforeEach(() => {
    addPage("shop", "growth", "Growth");
    addPage("shop", "products", "Products");
    addPage("shop/product", "[product]", "Product\ndescription: One product.");
    const places = ["Lamp", "Chair & <table>", "Rug"].map((title, index) => ({
      path: `/shop/product/${index + 1}`,
      title,
      value: index + 1,
    }));
    const each = { parameter: "product", query: "list", value: "id", title: "name" };
    const page = { file: "shop/product/[product].md", system: "shop", places };
    mkdirSync(join(pages, "data"));
    writeFileSync(
      join(pages, "data/places.json"),
      JSON.stringify([{ ...page, each: { ...each, up: "/shop/products" } }]),
    );
  });

  test("leads back to its list, and to the pages beside it", () => {
    const header = siteHeader(pages, "/shop/product/2");
    expect(links(header, "Breadcrumb")).toEqual([
      "Products",
      "Chair &amp; &lt;table>",
      "← Previous",
      "Next →",
    ]);
    expect(header).toContain('<a rel="prev" href="/shop/product/1" title="Lamp">');
    expect(header).toContain("2 of 3");
    expect(header).toContain('<a href="/shop/products" aria-current="true">Products</a>');
    expect(links(siteHeader(pages, "/shop/product/3"), "Breadcrumb")).not.toContain("Next →");
    expect(siteHeader(pages, "/shop/products")).not.toContain("Breadcrumb");
  });

  test("has a description of its own, and its name in title and text", () => {
    expect(pageDescription(pages, "/shop/product/1")).toBe("Lamp: One product.");
    const html = "<title>Product | Openbook</title><h1>Is <span data-place>it</span> sold?</h1>";
    expect(titlePlace(html, "A & <b>")).toBe(
      "<title>A &amp; &lt;b> | Openbook</title><h1>Is <span data-place>A &amp; &lt;b></span> sold?</h1>",
    );
  });
});
