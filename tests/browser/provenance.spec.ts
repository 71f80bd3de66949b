import { readdirSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { openSnapshot, type OpenSnapshot } from "../../data-loaders/bake/openSnapshot.ts";
import { runNative } from "../../data-loaders/bake/runNative.ts";
import { builtSystems, readManifest } from "../../data-loaders/snapshots/readManifest.ts";
import type { RawColumn } from "../../lib/queries/toColumnar.ts";
import { summarizeCounts } from "../../lib/statistics/summarizeCounts.ts";
import { exactText } from "../../src/components/exactText.ts";
import type { CellValue } from "../../src/engine/types.ts";
import { formatValue, type ValueFormat } from "../../src/format/formatValue.ts";

const ROOT = ".openbook";
/** Engines may add floats in another order. */
const TOLERANCE = 1e-9;
const FORMATS: ValueFormat[] = ["text", "integer", "number", "usd", "usdCents", "percent"];
FORMATS.push("minutes", "miles", "bytes", "milliseconds", "date", "month", "monthShort");
FORMATS.push("weekday", "hour", "country");

/** Address of each page, from the folder: a new page is tested by being there. */
const addresses = readdirSync("pages", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".md") && !file.startsWith("."))
  .map((file) => `/${file.replace(/(index)?\.md$/, "")}`)
  .sort();

/** What a panel said of the number that opened it. */
interface Opened {
  readonly text: string;
  readonly system: string;
  readonly sql: string;
  readonly rows: number;
  readonly exact: string | null;
  readonly column: string | null;
  readonly row: number;
  readonly derived: boolean;
}

const snapshots = new Map<string, OpenSnapshot>();
const results = new Map<string, RawColumn[]>();

test.beforeAll(async () => {
  for (const system of builtSystems(ROOT))
    snapshots.set(system, await openSnapshot(ROOT, readManifest(system, ROOT)));
});

test.afterAll(() => snapshots.forEach(({ close }) => close()));

/** The result of a statement in native DuckDB; each statement runs once. */
async function runOnce(system: string, sql: string): Promise<RawColumn[]> {
  const key = `${system} ${sql}`;
  const known = results.get(key);
  if (known) return known;
  const result = await runNative(snapshots.get(system)!.connection, { sql, values: [] });
  results.set(key, result);
  return result;
}

/** Opens every number and every card of the page, one after the other. */
async function openAll(page: Page): Promise<Opened[]> {
  return page.evaluate(async () => {
    const main = document.querySelector("#observablehq-main")!;
    const frame = () => new Promise((resolve) => setTimeout(resolve, 4));
    const until = async <T>(find: () => T | null | undefined): Promise<T> => {
      for (let i = 0; i < 1500; i++) {
        const found = find();
        if (found) return found;
        await frame();
      }
      throw new Error("the panel did not open");
    };
    const opened: Opened[] = [];
    const openOne = async (opener: HTMLElement) => {
      if (opener.tagName !== "BUTTON" || !opener.checkVisibility()) return;
      opener.click();
      const panel = await until(() => document.querySelector<HTMLDialogElement>("dialog[open]"));
      if (panel.classList.contains("provenance")) {
        const sql = await until(() => panel.querySelector<HTMLElement>("pre[data-ready]"));
        const read = (selector: string) => panel.querySelector(selector)?.textContent ?? null;
        opened.push({
          text: opener.textContent,
          system: panel.dataset["system"]!,
          sql: sql.textContent,
          rows: Number(panel.querySelector<HTMLElement>("[data-rows]")!.dataset["rows"]),
          exact: read("[data-exact]"),
          column: read("[data-column]"),
          row: Number(read("[data-row]") ?? 0) - 1,
          derived: panel.textContent.includes("Computed on this page from"),
        });
      }
      panel.close();
      await until(() => !document.querySelector("dialog[open]"));
    };
    const selector = ".open-number, .tile-value, [aria-haspopup=dialog]";
    for (const opener of main.querySelectorAll<HTMLElement>(selector)) await openOne(opener);
    // One at a time: a page with all of them open is slow to lay out.
    for (const details of main.querySelectorAll<HTMLDetailsElement>("details:not(.popover)")) {
      if (details.open) continue;
      details.open = true;
      await frame();
      for (const opener of details.querySelectorAll<HTMLElement>(selector)) await openOne(opener);
      details.open = false;
    }
    return opened;
  });
}

function isSame(shown: string, value: unknown): boolean {
  const text = exactText(value as CellValue);
  if (shown === text) return true;
  const [a, b] = [Number(shown), Number(text)];
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether a text is the value in one of the site's formats; words stand for what is null. */
function isWrittenAs(text: string, exact: string): boolean {
  if (exact === "null") return !/\d/.test(text);
  return FORMATS.some((format) =>
    [false, true].some(
      (signed) => formatValue(exact, format, { signed, locale: "en-US" }) === text,
    ),
  );
}

/** Summaries of counted values, which the page computes from the rows of its query. */
function summaryOf(result: readonly RawColumn[], column: string): unknown {
  if (result.length !== 2) return undefined;
  const [value, count] = result.map(({ values }) => Array.from(values, Number));
  const summary = summarizeCounts(value!, count!) as unknown as Record<string, unknown>;
  return summary[column];
}

async function fault(opened: Opened): Promise<string | undefined> {
  const { text, system, sql, rows, exact, column, row, derived } = opened;
  const result = await runOnce(system, sql);
  const count = result[0]?.values.length ?? 0;
  if (count !== rows) return `${text}: ${rows} rows shown, the SQL gives ${count}`;
  if (exact !== null && !isWrittenAs(text, exact)) return `${text}: stands for ${exact}`;
  if (column === null || exact === null) return undefined;
  const found = result.find(({ name }) => name === column);
  if (!found && !derived) return `${text}: the SQL returns no column ${column}`;
  const own = found ? found.values[row] : summaryOf(result, column);
  // The panel says that the page computed it; its own tests say how.
  if (own === undefined && derived) return undefined;
  if (isSame(exact, own)) return undefined;
  // Derived rows are a part of the result, in its order.
  if (derived && found && Array.from(found.values).some((value) => isSame(exact, value)))
    return undefined;
  return `${text}: ${column} of row ${row + 1} is ${exact} here, ${String(own)} by the SQL`;
}

for (const address of addresses)
  test(`every number on ${address} is what its SQL gives on the snapshot`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    const opened = await openAll(page);
    const faults = await Promise.all(opened.map(fault));
    expect(faults.filter(Boolean)).toEqual([]);
    test.info().annotations.push({ type: "numbers", description: String(opened.length) });
    if (/shop|flights|metrics/.test(address)) expect(opened.length).toBeGreaterThan(5);
  });

test("a panel names the cell, its row and the steps from the raw file", async ({ page }) => {
  await page.goto("/shop/executive");
  await page.getByRole("button", { name: /^Average order value: / }).click();
  const panel = page.getByRole("dialog");
  await expect(panel.locator("[data-column]")).toHaveText("average_order_usd");
  await expect(panel.locator("[data-row]")).toHaveText("1");
  await expect(panel).toContainText("revenue_usd ÷ orders");
  const list = panel.locator("details", { hasText: "Lineage as a list" });
  await list.locator("summary").click();
  for (const step of [
    "source transactions",
    "raw_orders",
    "stage_order",
    "fact_order_item.parquet",
  ])
    await expect(list).toContainText(step);
});

test("the query runs again on request and gives the same", async ({ page }) => {
  await page.goto("/shop/executive");
  await page.getByRole("button", { name: /^Orders: / }).click();
  await page.getByRole("button", { name: "Run it now" }).click();
  await expect(page.locator("[data-outcome]")).toContainText("are the same", { timeout: 45_000 });
});

test("a shipped value that is wrong is named by panel and footer", async ({ page }) => {
  await page.route("**/executive.*.json", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /"average_order_usd":\[[\d.]+\]/,
      '"average_order_usd":[1]',
    );
    await route.fulfill({ response, body });
  });
  await page.goto("/shop/executive");
  await page.getByRole("button", { name: /^Average order value: / }).click();
  await page.getByRole("button", { name: "Run it now" }).click();
  await expect(page.locator("[data-outcome]")).toContainText(
    /It differs: average_order_usd, row 1: 1 expected, got 138\.39/,
    { timeout: 45_000 },
  );
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alert")).toContainText(
    /executive_kpis: average_order_usd, row 1: 1 expected, got 138\.39/,
  );
  await expect(page.locator(".status")).toContainText(/values verified/);
  const missing = async () => {
    const text = await page.locator(".status b").last().textContent();
    const [verified, total] = text!.split(" of ").map((part) => Number(part.replace(",", "")));
    return total! - verified!;
  };
  await expect.poll(missing, { timeout: 30_000 }).toBe(1);
});

test("the footer counts values, and all of them are verified", async ({ page }) => {
  await page.goto("/shop/executive");
  await page.getByRole("button", { name: "Start and verify" }).click();
  await expect(page.locator(".status")).toContainText(/(\d[\d,]*) of \1 values verified/, {
    timeout: 45_000,
  });
});

test("opens and closes by keyboard, and gives the focus back", async ({ page }) => {
  await page.goto("/shop/executive");
  const tile = page.getByRole("button", { name: /^Total revenue: / });
  await tile.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(tile).toBeFocused();
});

test("a mark of a chart opens its row, by keyboard too", async ({ page }) => {
  await page.goto("/shop/executive");
  const chart = page.locator("[data-chart]").first();
  await chart.locator("svg").first().waitFor();
  await chart.focus();
  await page.keyboard.press("Home");
  await page.waitForTimeout(100);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel.locator("[data-row]")).toHaveText("1");
  await expect(panel).toContainText("revenue_trend");
});

test("fits a phone, with the lineage scrolling inside", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/shop/executive");
  await page.getByRole("button", { name: /^Total revenue: / }).click();
  const panel = page.getByRole("dialog");
  await expect(panel.locator("pre[data-ready]")).toBeVisible();
  expect(await panel.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(360);
});
