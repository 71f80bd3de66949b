import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { openSnapshot, type OpenSnapshot } from "../../data-loaders/bake/openSnapshot.ts";
import { runNative } from "../../data-loaders/bake/runNative.ts";
import { builtSystems, readManifest } from "../../data-loaders/snapshots/readManifest.ts";
import type { RawColumn } from "../../lib/queries/toColumnar.ts";
import { summarizeCounts } from "../../lib/statistics/summarizeCounts.ts";
import { exactText } from "../../src/components/exactText.ts";
import type { CellValue } from "../../src/engine/types.ts";
import { formatValue, type ValueFormat } from "../../src/format/formatValue.ts";
import { pageAddresses, pageFile } from "../support/pageAddresses.ts";

const ROOT = ".openbook";
/** Engines may add floats in another order. */
const TOLERANCE = 1e-9;
/** Every format; the type sees to it that none is missing. */
const FORMATS = Object.keys({
  text: 0,
  integer: 0,
  number: 0,
  coefficient: 0,
  thousandths: 0,
  usd: 0,
  usdCents: 0,
  percent: 0,
  scientific: 0,
  pValue: 0,
  minutes: 0,
  miles: 0,
  bytes: 0,
  milliseconds: 0,
  date: 0,
  time: 0,
  month: 0,
  monthShort: 0,
  weekday: 0,
  hour: 0,
  country: 0,
} satisfies Record<ValueFormat, 0>) as ValueFormat[];

/** What a panel said of the number, card, mark or row that opened it. */
interface Opened {
  readonly kind: "number" | "mark" | "row";
  readonly text: string;
  readonly system: string;
  readonly sql: string;
  readonly rows: number;
  readonly exact: string | null;
  readonly column: string | null;
  readonly row: number;
  /** Names and values of the selected row, as written in the panel. */
  readonly cells: readonly (readonly [name: string, value: string])[];
  /** The page computed the rows from those of the query. */
  readonly derived: boolean;
  /** The selected column is no column of the query. */
  readonly computed: boolean;
}

// Each page on its own, so that both workers have their share.
test.describe.configure({ mode: "parallel" });

const snapshots = new Map<string, OpenSnapshot>();
const results = new Map<string, Promise<RawColumn[]>>();

test.beforeAll(async () => {
  for (const system of builtSystems(ROOT))
    snapshots.set(system, await openSnapshot(ROOT, readManifest(system, ROOT)));
});

test.afterAll(() => snapshots.forEach(({ close }) => close()));

/** The result of a statement in native DuckDB; each statement runs once. */
function runOnce(system: string, sql: string): Promise<RawColumn[]> {
  const key = `${system} ${sql}`;
  const known = results.get(key);
  if (known) return known;
  const result = runNative(snapshots.get(system)!.connection, { sql, values: [] });
  results.set(key, result);
  return result;
}

/**
 * Opens everything on the page that opens: one mark of each chart, one row of each table, and every
 * number and card, folded ones too.
 */
async function openAll(page: Page): Promise<Opened[]> {
  return page.evaluate(async () => {
    const main = document.querySelector<HTMLElement>("#observablehq-main")!;
    const opened: Opened[] = [];
    const task = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    const frame = () => new Promise(requestAnimationFrame);
    const until = async <T>(what: string, find: () => T | null | undefined | false) => {
      for (const end = performance.now() + 10_000; performance.now() < end; await task()) {
        const found = find();
        if (found) return found;
      }
      throw new Error(`${what}: not within 10 seconds`);
    };
    const readPanel = async (kind: Opened["kind"], text: string) => {
      const panel = await until(`the panel of ${text}`, () =>
        document.querySelector<HTMLDialogElement>("dialog[open]"),
      );
      if (panel.classList.contains("provenance")) {
        const sql = await until(`the SQL of ${text}`, () =>
          panel.querySelector<HTMLElement>("pre[data-ready]"),
        );
        const read = (selector: string) => panel.querySelector(selector)?.textContent ?? null;
        const terms = [...panel.querySelectorAll(".provenance-row dt")];
        opened.push({
          kind,
          text,
          system: panel.dataset["system"]!,
          sql: sql.textContent,
          rows: Number(panel.querySelector<HTMLElement>("[data-rows]")!.dataset["rows"]),
          exact: read("[data-exact]"),
          column: read("[data-column]"),
          row: Number(read("[data-row]")?.replaceAll(",", "") ?? 0) - 1,
          cells: terms.map((term) => [term.textContent, term.nextElementSibling!.textContent]),
          derived: panel.textContent.includes("Computed on this page from"),
          computed: panel.querySelector("[data-computed]") !== null,
        });
      }
      panel.close();
      await until(`${text} closed`, () => !document.querySelector("dialog[open]"));
    };

    for (const chart of main.querySelectorAll<HTMLElement>("[data-chart]")) {
      if (!chart.checkVisibility() || !chart.querySelector("svg")) continue;
      const press = (key: string) =>
        chart.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      press("Home");
      // The chart draws its tooltip in the next frame.
      await frame();
      await frame();
      const isTaken = !press("Enter");
      if (isTaken) await readPanel("mark", `first mark of “${chart.getAttribute("aria-label")}”`);
    }
    for (const table of main.querySelectorAll<HTMLElement>(".data-table")) {
      const row = table.querySelector<HTMLElement>("tbody tr[aria-rowindex]");
      if (!row || !table.checkVisibility()) continue;
      row.click();
      table.querySelector<HTMLElement>(".table-tools > [aria-haspopup=dialog]")!.click();
      await readPanel("row", `first row of “${table.querySelector("caption")!.textContent}”`);
    }

    // Laying a long page out again for each dialog would take most of the time.
    main.style.contentVisibility = "hidden";
    const folded = [...main.querySelectorAll<HTMLDetailsElement>("details:not(.popover)")];
    // Entries of a catalogue are alike, and there are hundreds.
    const entries = folded.filter((details) => details.matches(".entry > details"));
    const left = new Set(entries.slice(20));
    for (const details of folded) details.open = !left.has(details);
    const selector = ".open-number, .tile-value, [aria-haspopup=dialog]";
    const openers = () => main.querySelectorAll<HTMLElement>(selector);
    // What was folded is made when it opens, after an event.
    for (let before = -1; before !== openers().length;) {
      before = openers().length;
      await frame();
      await frame();
    }
    for (const opener of openers()) {
      if (opener.tagName !== "BUTTON" || opener.closest("[hidden]")) continue;
      // The editor of a query says nothing about a number.
      if (opener.textContent === "Query") continue;
      opener.click();
      await readPanel("number", opener.textContent);
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

async function faults(opened: Opened): Promise<string[]> {
  const { text, system, sql, rows, exact, column, row, derived, computed } = opened;
  const result = await runOnce(system, sql);
  const count = result[0]?.values.length ?? 0;
  if (count !== rows) return [`${text}: ${rows} rows shown, the SQL gives ${count}`];
  if (exact !== null && !isWrittenAs(text, exact)) return [`${text}: stands for ${exact}`];
  const selected = exact === null || column === null ? [] : [[column, exact] as const];
  // A derived row may hold columns of the page's own; only what is shown is held to the SQL.
  const others = derived ? [] : opened.cells.filter(([name]) => name !== column);
  return [...selected, ...others].flatMap(([name, value]) => {
    const found = computed ? undefined : result.find((each) => each.name === name);
    // The page's own tests say how it computes a column that the SQL does not have.
    const own = found ? found.values[row] : computed ? summaryOf(result, name) : undefined;
    if (computed && own === undefined) return [];
    if (!found && !computed) return [`${text}: the SQL returns no column ${name}`];
    if (isSame(value, own)) return [];
    // Derived rows are a part of the result, in its order.
    if (derived && found && Array.from(found.values).some((each) => isSame(value, each))) return [];
    return [`${text}: ${name} of row ${row + 1} is ${value} here, ${String(own)} by the SQL`];
  });
}

/** Pages that show the results of queries; the others time queries or list what is registered. */
function hasCards(address: string): boolean {
  const source = readFileSync(pageFile(address), "utf8");
  return /liveQuery\(|linkedCharts\(|metricCatalog\(/.test(source);
}

for (const address of pageAddresses)
  test(`every number on ${address} is what its SQL gives on the snapshot`, async ({ page }) => {
    test.setTimeout(180_000);
    // No engine that nobody asked for beside the measurements.
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await expect(page.locator("observablehq-loading, [data-state=loading]")).toHaveCount(0);
    const opened = await openAll(page);
    const found: string[] = [];
    for (const each of opened) found.push(...(await faults(each)));
    expect([...new Set(found)]).toEqual([]);
    const count = (kind: Opened["kind"]) => opened.filter((each) => each.kind === kind).length;
    const description = `${count("number")} numbers and cards, ${count("mark")} marks, ${count("row")} rows`;
    test.info().annotations.push({ type: "opened", description });
    if (hasCards(address)) expect(opened.length).toBeGreaterThan(0);
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

test("a mark narrows the page to what it stands for, and Back widens it again", async ({
  page,
}) => {
  await page.goto("/shop/executive");
  const chart = page.locator("[data-chart]").nth(1);
  await chart.locator("svg").first().waitFor();
  await chart.focus();
  await page.keyboard.press("Home");
  await page.waitForTimeout(100);
  await page.keyboard.press("Enter");
  const narrow = page.getByRole("dialog").getByRole("button", { name: /^Show only / });
  const [, category] = /^Show only (.*)$/.exec((await narrow.textContent())!)!;
  await narrow.click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator(".filters output")).toContainText(category!);
  await expect(page).toHaveURL(/categories=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/categories=/);
});
