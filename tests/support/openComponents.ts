import type { Page as BrowserPage } from "@playwright/test";
import type * as Openbook from "../../src/page.ts";
import type { Page, Row, Rows } from "../../src/engine/types.ts";

declare global {
  interface Window {
    openbook: typeof Openbook;
    page: Page;
    /** A result from plain rows; types follow from the values of the first one. */
    rowsOf(rows: readonly Row[], columns?: Readonly<Record<string, string>>): Rows;
    /** Puts components into the page. */
    show(...elements: Element[]): void;
  }
}

/** Opens the component site and waits until components can be made. */
export async function openComponents(browser: BrowserPage, url: string): Promise<void> {
  await browser.goto(url);
  await browser.waitForFunction(() => "page" in window);
  await browser.evaluate(() => {
    window.rowsOf = (rows, columns) => {
      const typeOf = (value: unknown) =>
        value instanceof Date ? "date" : typeof value === "number" ? "double" : "varchar";
      const types =
        columns ??
        Object.fromEntries(
          Object.entries(rows[0] ?? {}).map(([key, value]) => [key, typeOf(value)]),
        );
      const fields = Object.entries(types).map(([key, type]) => ({ key, name: key, type }));
      const provenance = {
        question: "What is in the fixture?",
        system: "fixture",
        sql: "select 1 as one",
        boundSql: "select 1 as one",
        parameters: {},
        tables: [],
        asOf: "2025-06-30",
        rowCount: rows.length,
        elapsedMs: 0,
        source: "baked" as const,
      };
      const keys = fields.map(({ key }) => key);
      return Object.assign([...rows], { columns: keys, fields, provenance });
    };
    window.show = (...elements) =>
      document
        .querySelector("main")!
        .replaceChildren(
          Object.assign(document.createElement("h1"), { textContent: "Components" }),
          ...elements,
        );
  });
}
