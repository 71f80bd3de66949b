import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { openSnapshot, type OpenSnapshot } from "../../data-loaders/bake/openSnapshot.ts";
import { runNative } from "../../data-loaders/bake/runNative.ts";
import { builtSystems, readManifest } from "../../data-loaders/snapshots/readManifest.ts";
import type { RawColumn } from "../../lib/queries/toColumnar.ts";
import { openEverything } from "../support/openEverything.ts";
import { pageAddresses, pageFile } from "../support/pageAddresses.ts";
import { openingFaults, originFaults, rowsFaults } from "../support/provenanceFaults.ts";

const ROOT = ".openbook";

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
    const { openings, sources, marks, contradictions } = await openEverything(page);
    const found = [...contradictions];
    const load = async (href: string) => (await page.request.get(href)).body();
    for (const source of sources)
      if (source.kind === "rows")
        found.push(...rowsFaults(source, await runOnce(source.system, source.sql)));
      else found.push(...(await originFaults(source, load)));
    for (const opening of openings) found.push(...openingFaults(opening, sources[opening.source]!));
    expect([...new Set(found)]).toEqual([]);
    const count = (kind: string) => openings.filter((each) => each.kind === kind).length;
    const description = `${count("number")} numbers, ${count("card")} cards, ${count("mark")} of ${marks} marks, ${count("row")} rows; ${sources.length} results`;
    test.info().annotations.push({ type: "opened", description });
    expect(count("mark"), "marks that open").toBe(marks);
    if (hasCards(address)) expect(openings.length).toBeGreaterThan(0);
  });

test("every number of a plan opens what the engine told of its operator", async ({ page }) => {
  await page.goto("/shop/performance");
  await page.getByRole("button", { name: "Explain and analyse" }).click();
  const lines = page.locator("#plans .plan-node > span");
  await expect(lines.first()).toContainText(" ms", { timeout: 45_000 });
  const { openings, sources, contradictions } = await openEverything(page, "#plans .plan-tree");
  const found = [...contradictions];
  const load = async (href: string) => (await page.request.get(href)).body();
  for (const source of sources)
    if (source.kind !== "rows") found.push(...(await originFaults(source, load)));
  for (const opening of openings) found.push(...openingFaults(opening, sources[opening.source]!));
  expect(found).toEqual([]);
  const kinds = new Set(sources.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(["arithmetic", "measurement", "report"]);
  const words = await lines.evaluateAll((all) =>
    all.flatMap(({ childNodes }) =>
      Array.from(childNodes, (node) => (node instanceof Text ? node.data : "")),
    ),
  );
  expect(words.filter((text) => /\d/.test(text))).toEqual([]);
});

test("the rows of a catalogued query open the record that counted them", async ({ page }) => {
  await page.goto("/catalog/queries#shop.executive_kpis");
  const number = page.locator("[id='shop.executive_kpis'] .open-number");
  await number.click();
  const panel = page.getByRole("dialog", { name: "Rows of executive_kpis by default" });
  await expect(panel.locator("[data-path]")).toHaveText(/^\[\d+\]\.rowCount$/);
  await expect(panel.locator("[data-exact]")).toHaveText("1");
  await panel.getByRole("button", { name: "Read it again" }).click();
  await expect(panel.locator("[data-outcome]")).toContainText("the value is the same");
});

test("what a cleaning rule found opens its cell, and the SQL gives it again", async ({ page }) => {
  await page.goto("/catalog/tables");
  const rules = page.locator("#system-shop details", { hasText: "Cleaning rules" });
  await rules.locator("summary").click();
  const line = rules.getByRole("row", { name: /country_alias/ });
  await line.locator(".open-number").last().click();
  const panel = page.getByRole("dialog", { name: "Rule country_alias" });
  await expect(panel.locator("[data-column]")).toHaveText("rows_affected");
  await panel.getByRole("button", { name: "Run it now" }).click();
  await expect(panel.locator("[data-outcome]")).toContainText("are the same", { timeout: 45_000 });
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
