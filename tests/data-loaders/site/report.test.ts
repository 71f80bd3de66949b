import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extractText, getDocumentProxy } from "unpdf";
import { readFile } from "node:fs/promises";
import { UsageError } from "../../../data-loaders/commands/UsageError.ts";
import { findBrowser } from "../../../data-loaders/site/findBrowser.ts";
import { printReport } from "../../../data-loaders/site/printReport.ts";
import { readReport } from "../../../data-loaders/site/readReport.ts";

let folder: string;
let site: string;
const pdf = () => join(folder, "out.pdf");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
  site = join(folder, "dist");
  mkdirSync(join(site, "shop"), { recursive: true });
  for (const page of ["index", "404", "shop/executive", "shop/products"])
    writeFileSync(join(site, `${page}.html`), `<title>${page}</title><p>${page} says hello`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a request for a report", () => {
  test("names page, filters, file and paper", () => {
    const request = {
      page: "/shop/executive.html",
      site,
      pdf: pdf(),
      format: "LETTER",
      query: "?v=1",
    };
    expect(readReport(request)).toEqual({
      site,
      address: "/shop/executive?v=1",
      file: pdf(),
      kind: "pdf",
      format: "Letter",
    });
    expect(readReport({ page: "/", site, pdf: pdf() })).toMatchObject({
      address: "/",
      format: "A4",
    });
  });

  test.each([
    [
      "an unknown page",
      { page: "shop/exective" },
      "got shop/exective (did you mean shop/executive",
    ],
    ["the 404 page", { page: "404" }, "a page of the site is required, got 404"],
    ["no file", { pdf: "" }, "report: --pdf FILE or --html FILE is required, got none"],
    ["two files", { html: "x.html" }, "report: --pdf FILE or --html FILE is required, got both"],
    ["other paper", { format: "a3" }, "report: --format must be a4 or letter, got a3"],
    [
      "a folder that is not there",
      { pdf: "/no/such/place/x.pdf" },
      "must lie in a folder that exists, got /no/such/place/x.pdf",
    ],
    ["a folder as the file", { pdf: tmpdir() }, `must be a file, got the folder ${tmpdir()}`],
  ])("with %s is a mistake of the caller", (_, change, message) => {
    const ask = () => readReport({ page: "shop/executive", site, pdf: pdf(), ...change });
    expect(ask).toThrow(UsageError);
    expect(ask).toThrow(message);
  });

  test.skipIf(process.getuid?.() === 0)("for a file that cannot be written is refused", () => {
    const locked = join(folder, "locked.pdf");
    writeFileSync(locked, "");
    chmodSync(locked, 0o444);
    expect(() => readReport({ page: "index", site, pdf: locked })).toThrow(
      `report: --pdf must be writable, got ${locked}`,
    );
  });

  test("before the site is built says how to build it", () => {
    expect(() => readReport({ page: "index", pdf: pdf(), site: folder })).toThrow(
      `report: the site must be built (npm run build), got no ${folder}/index.html`,
    );
  });
});

test.skipIf(findBrowser() === undefined)(
  "a report holds what the page shows, on the paper asked for",
  async () => {
    const { bytes } = await printReport(
      readReport({ page: "shop/executive", site, pdf: pdf(), format: "letter" }),
    );
    const file = await readFile(pdf());
    expect(bytes).toBe(file.length);
    const document = await getDocumentProxy(new Uint8Array(file));
    const { text, totalPages } = await extractText(document, { mergePages: true });
    expect(totalPages).toBe(1);
    expect(text).toContain("shop/executive says hello");
    const [, , width, height] = (await document.getPage(1)).view as [
      number,
      number,
      number,
      number,
    ];
    expect([Math.round(width), Math.round(height)]).toEqual([612, 792]);
  },
);

test.skipIf(findBrowser() === undefined)(
  "a page with a card that failed gives no report",
  async () => {
    writeFileSync(
      join(site, "broken.html"),
      '<title>x</title><article data-state="failed"><h3>Revenue by month</h3></article>',
    );
    const report = readReport({ page: "broken", site, pdf: join(folder, "broken.pdf") });
    await expect(printReport(report)).rejects.toThrow(
      "report: every card of /broken must show its data, got Revenue by month",
    );
  },
);

test.skipIf(findBrowser() === undefined)(
  "a page saved as one file keeps its look, and nothing that needs the site",
  async () => {
    writeFileSync(
      join(site, "look.css"),
      "h1 { color: rgb(1, 2, 3) } @media print { nav { display: none } }",
    );
    writeFileSync(
      join(site, "saved.html"),
      `<html lang="de"><title>A & B</title><link rel="stylesheet" href="look.css"><nav>elsewhere</nav>
       <h1>Numbers</h1><button class="open-number">42</button> <a href="./shop">shop</a>
       <a href="https://example.org">source</a><script>document.title += "!"</script>`,
    );
    const file = join(folder, "saved-page.html");
    await printReport(readReport({ page: "saved", site, html: file }));
    const text = await readFile(file, "utf8");
    expect(text).toContain('<html lang="de">');
    expect(text).toContain("<title>A &amp; B!</title>");
    expect(text).toContain("h1 { color: rgb(1, 2, 3); }");
    expect(text).toContain('<button class="open-number" inert="">42</button>');
    expect(text).toContain('<a href="https://example.org">source</a>');
    expect(text).toContain("<a>shop</a>");
    expect(text).not.toMatch(/<script|<link|elsewhere|look\.css/);
  },
);
