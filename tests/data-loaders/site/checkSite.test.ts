import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkSite } from "../../../data-loaders/site/checkSite.ts";

const page = (body: string, head = "") => `<!DOCTYPE html><html lang="en"><head><title>T</title>
<meta name="description" content="What it shows">${head}</head><body>${body}</body></html>`;

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "openbook-site-"));
});
afterEach(() => rm(site, { recursive: true }));

async function put(files: Record<string, string>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), text);
  }
  return checkSite(site);
}

describe("checkSite", () => {
  it("finds nothing in a sound site", async () => {
    const problems = await put({
      "index.html": page(
        `<a href="./shop/executive">Shop</a><a href="#top">Top</a><b id="top"></b>`,
        `<script type="module">import "./_import/a.js"; import("./_import/a.js");</script>`,
      ),
      "shop/executive.html": page(
        `<a href="../">Home</a><a href="../#top">Top</a><img src="../a.png" alt="">`,
      ),
      "a.png": "",
      "_import/a.js": "export const url = 'https://example.com/only-a-string';",
    });
    expect(problems).toEqual([]);
  });

  it("reports an error that Framework wrote into the page", async () => {
    const problems = await put({
      "index.html": page(`<div class="observablehq--error">SyntaxError: Unexpected token</div>`),
    });
    expect(problems).toEqual(["index.html: error inside the page: SyntaxError: Unexpected token"]);
  });

  it("reports imports that cannot be resolved, in pages and modules", async () => {
    const problems = await put({
      "index.html": page("", `<script type="module">import "d3"; import "./gone.js";</script>`),
      "m.js": `import "https://cdn.example.com/d3.js"; export {} from "lodash";`,
    });
    expect(problems).toEqual([
      "index.html: unresolved import: d3",
      "index.html: imported file not found: ./gone.js",
      "m.js: foreign module would be requested: https://cdn.example.com/d3.js",
      "m.js: unresolved import: lodash",
    ]);
  });

  it("leaves out libraries that Framework's client would load for pages that use them", async () => {
    const problems = await put({
      "_observablehq/client.js": `export const a = () => import("../_npm/echarts/_esm.js");`,
      "_import/page.js": `export const b = () => import("./gone.js");`,
    });
    expect(problems).toEqual(["_import/page.js: imported file not found: ./gone.js"]);
  });

  it("reports a name that no cell defines, and one that two cells define", async () => {
    const problems = await put({
      "index.html": page(
        "",
        `<script type="module">
define({id: "1a", inputs: ["view","Inputs"], outputs: ["a","n"], body: (view,Inputs) => {
const a = 1;
}});

define({id: "1b", inputs: ["a","d3","location","Intl"], outputs: ["a"], body: (a,d3,location,Intl) => {
const a = 2;
}});

define({id: "1c", mode: "inline", inputs: ["formatValu","n","display"], body: async (formatValu,n,display) => {
display(await(
formatValu(n)
))
}});
</script>`,
      ),
    });
    expect(problems).toEqual([
      "index.html: a is defined by more than one cell",
      "index.html: formatValu is not defined, used in: formatValu(n)",
    ]);
  });

  it("reports a name that the imported module does not export", async () => {
    const problems = await put({
      "shop/index.html": page(
        "",
        `<script type="module">
const {one, tow: two} = await import("../a.js");
const [{gone}, all, {any}] = await Promise.all([import("../a.js"), import("../a.js"), import("../b.js")]);
</script>`,
      ),
      "a.js": "const one = 1, two = 2; export { one, two };",
      "b.js": `export * from "./a.js";`,
    });
    expect(problems).toEqual([
      "shop/index.html: ../a.js does not export tow",
      "shop/index.html: ../a.js does not export gone",
    ]);
  });

  it("reports links to pages and to fragments that do not exist", async () => {
    const problems = await put({
      "index.html": page(
        `<a href="./nowhere">a</a><a href="./other#x">b</a><a href="https://ok.example">c</a>`,
      ),
      "other.html": page(""),
    });
    expect(problems).toEqual([
      "index.html: broken link: ./nowhere",
      "index.html: broken link: ./other#x",
    ]);
  });

  it("reports foreign files that a page or a stylesheet would request", async () => {
    const problems = await put({
      "index.html": page(
        `<img src="https://img.example/a.png" alt="a">`,
        `<link rel="stylesheet" href="//fonts.example/css">`,
      ),
      "a.css": `@import "https://fonts.example/x.css"; b { background: url(https://img.example/b.png) }`,
    });
    expect(problems).toEqual([
      "index.html: foreign URL would be requested: //fonts.example/css",
      "index.html: foreign URL would be requested: https://img.example/a.png",
      "a.css: foreign URL would be requested: https://fonts.example/x.css",
      "a.css: foreign URL would be requested: https://img.example/b.png",
    ]);
  });

  it("reports what a reader with a screen reader or a search engine would miss", async () => {
    const problems = await put({
      "index.html": `<!DOCTYPE html><html><head></head><body><img src="a.png"></body></html>`,
      "a.png": "",
    });
    expect(problems).toEqual([
      "index.html: no language on <html>",
      "index.html: no title",
      "index.html: no meta description: add `description` to its front matter",
      "index.html: image without alt: a.png",
    ]);
  });
});
