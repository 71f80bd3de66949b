import { expect, test, type Page } from "@playwright/test";
import { consoleComplaints } from "../support/consoleComplaints.ts";

const path = "/flights/overview";
const CHARTS = 8;
const tile = (page: Page, label: string) =>
  page
    .locator(".tile", { has: page.getByRole("heading", { name: label, exact: true }) })
    .locator(".tile-value");
const card = (page: Page, text: string) => page.locator(".panel", { hasText: text });
const settled = async (page: Page) => {
  await expect(page.locator("[data-state=loading]")).toHaveCount(0);
  await expect(page.locator("[data-state=failed]")).toHaveCount(0);
};
const ready = async (page: Page) => {
  await expect(
    page.locator(".panel[data-state=ready] [data-chart] svg").nth(CHARTS - 1),
  ).toBeAttached();
  await settled(page);
};

/** Every chart's marks, as drawn. */
const drawings = (page: Page) =>
  page
    .locator("[data-chart]")
    .evaluateAll((charts) => charts.map((chart) => chart.querySelector("svg")!.innerHTML));

/** Keeps the engine from starting by itself. */
const saveData = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );

test("shows the shipped numbers without the engine, another origin or a word on the console", async ({
  page,
}) => {
  const requested: string[] = [];
  const said = consoleComplaints(page);
  page.on("request", (request) => requested.push(request.url()));
  await saveData(page);
  await page.goto(path);
  await ready(page);
  await expect(tile(page, "Flights")).toHaveText("3,000,000");
  await expect(tile(page, "On time")).toHaveText("79.1%");
  await expect(tile(page, "Median delay")).toHaveText("-1 min");
  const origin = new URL(page.url()).origin;
  expect(requested.filter((url) => /\.wasm|\.duckdb/.test(url))).toEqual([]);
  expect(requested.filter((url) => !url.startsWith(origin))).toEqual([]);
  expect(requested.length).toBeLessThanOrEqual(40);
  expect(said).toEqual([]);
});

test("every filter reaches every figure, lives in the address, and Back restores", async ({
  page,
}) => {
  await page.goto(path);
  await ready(page);
  const tiles = await page.locator(".tile-value").allTextContents();
  const before = await drawings(page);
  await page.goto(`${path}?v=1&from=2001-03-01&to=2001-05-31&airports=ATL,ORD&max_distance=500`);
  await ready(page);
  const after = await drawings(page);
  expect(after.length).toBe(CHARTS);
  expect(before.filter((drawing, index) => drawing === after[index]).length).toBe(0);
  await expect(page.locator(".filters output")).toHaveText(
    /Departure: Mar 1, 2001 to May 31, 2001 · Origin: (ATL|ORD).*Distance/,
  );
  await page.goBack();
  await ready(page);
  await expect(page.locator(".tile-value")).toHaveText(tiles);
});

test("the partial last day is named, dashed and left out of rankings", async ({ page }) => {
  await page.goto(path);
  await ready(page);
  await expect(card(page, "from day to day")).toContainText(
    "only a fragment of Jul 1, 2001: departures at midnight",
  );
  await expect(card(page, "from day to day").locator('[stroke-dasharray="3 4"]')).toHaveCount(1);
  await expect(card(page, "was most punctual").locator("h3")).not.toContainText("July");
});

test("one day of six flights still gives a page without nonsense", async ({ page }) => {
  await page.goto(`${path}?v=1&from=2001-07-01`);
  await expect(tile(page, "Flights")).toHaveText("6");
  await settled(page);
  await expect(card(page, "Too few flights for a ranking").first()).toBeVisible();
  await expect(page.locator("main")).not.toContainText(/NaN|undefined|Infinity|null/);
});

test("filters that no flight meets are said in words", async ({ page }) => {
  await page.goto(`${path}?v=1&from=2001-07-01&airports=ACY`);
  await expect(tile(page, "On time")).toHaveText("no data in this range");
  await settled(page);
  await expect(page.locator(".panel h3").first()).toHaveText("No data for these filters");
  await expect(page.locator("main")).not.toContainText(/NaN|undefined|Infinity/);
});

test("airports carry intervals, and small ones are marked when a filter narrows", async ({
  page,
}) => {
  await page.goto(`${path}?v=1&from=2001-06-30`);
  const airports = card(page, "busiest airports of origin");
  await expect(airports.locator("g[aria-label=dot] circle")).toHaveCount(30);
  await settled(page);
  await expect(airports.locator('g[aria-label=dot] circle[fill="var(--surface)"]')).not.toHaveCount(
    0,
  );
  await airports.locator("[data-chart]").focus();
  await page.keyboard.press("Home");
  await expect(airports.locator(".plot-slot [aria-live]")).toHaveText(
    /Interval: \d+(\.\d)?% to \d+/,
  );
});

test("source, licence, rules and snapshot stand on the page", async ({ page }) => {
  await page.goto(path);
  await ready(page);
  const main = page.locator("main");
  await expect(main).toContainText("Bureau of Transportation Statistics");
  await expect(main).toContainText("BSD-3-Clause");
  await expect(main).toContainText("vega-datasets 3.2.1");
  await expect(main).toContainText("191");
  await expect(main.locator("table", { hasText: "day_shift_suspected" }).first()).toBeVisible();
});

test("an airport is found by typing and picked by keyboard", async ({ page }) => {
  await page.goto(path);
  await ready(page);
  const origin = page.locator(".filter-field", { hasText: "Origin" });
  await origin.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(origin.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("denver");
  await expect(origin.getByRole("listitem").filter({ visible: true })).toHaveCount(1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/airports=DEN/);
  await page.keyboard.press("Escape");
  await expect(origin.locator("summary")).toBeFocused();
  await expect(page.locator(".filters output")).toHaveText(/Origin: DEN/);
});

test("a range of one day is spoken of as one day", async ({ page }) => {
  await page.goto("/flights/overview?from=2001-03-05&to=2001-03-05");
  const main = page.locator("main");
  await expect(main).toContainText("airports on Mar 5, 2001", { timeout: 20_000 });
  await expect(main).toContainText("on the one full day in this range");
  await expect(main).not.toContainText(/between Mar 5|Monday is the most punctual weekday/);
});
