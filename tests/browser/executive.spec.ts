import { expect, test, type Page } from "@playwright/test";
import { consoleComplaints } from "../support/consoleComplaints.ts";

const path = "/shop/executive";
const tile = (page: Page, label: string) =>
  page
    .locator(".tile", { has: page.getByRole("heading", { name: label, exact: true }) })
    .locator(".tile-value");
const applied = (page: Page) => page.locator(".filters output");
const ready = (page: Page) =>
  expect(page.locator(".panel[data-state=ready] [data-chart] > svg")).toHaveCount(2);

/** Picks one category in the filter bar. */
async function pick(page: Page, name: string) {
  const box = page.locator(".filter-field", { hasText: "Category" });
  await box.locator("summary").click();
  await box.getByLabel(name, { exact: false }).check();
  await page.keyboard.press("Escape");
}

test.describe("first paint", () => {
  test("shows tiles and charts without the engine and without another origin", async ({ page }) => {
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
    await page.goto(path);
    await ready(page);
    await expect(tile(page, "Total revenue")).toHaveText(/^\$[\d,]+$/);
    await expect(page.locator(".tile")).toHaveCount(6);
    expect(requested.filter((url) => /\.wasm|\.duckdb/.test(url))).toEqual([]);
    const origin = new URL(page.url()).origin;
    expect(requested.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(requested.length).toBeLessThanOrEqual(40);
  });

  test("says nothing on the console", async ({ page }) => {
    const said = consoleComplaints(page);
    await page.goto(path);
    await ready(page);
    expect(said).toEqual([]);
  });
});

test.describe("filters", () => {
  test("apply to every tile, live in the address, and Back restores", async ({ page }) => {
    await page.goto(path);
    await ready(page);
    const before = await tile(page, "Total revenue").textContent();
    await pick(page, "electronics");
    await expect(tile(page, "Total revenue")).not.toHaveText(before!);
    await expect(page).toHaveURL(/\?v=1&categories=electronics$/);
    await expect(applied(page)).toHaveText(/^Category: electronics\./);
    await expect(page.locator(".panel").nth(1).locator("h3")).toHaveText(/^electronics/);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(tile(page, "Total revenue")).toHaveText(before!);
    await expect(applied(page)).toHaveText(/^No filter applied/);
  });

  test("a copied link restores the same numbers", async ({ page, context }) => {
    await page.goto(path);
    await ready(page);
    const before = await tile(page, "Orders").textContent();
    await pick(page, "jewelery");
    await page.getByLabel("Order date, first day").fill("2025-01-01");
    await page.getByLabel("Order date, first day").blur();
    await expect(applied(page)).toHaveText(/Order date: Jan 1, 2025 to/);
    await expect(tile(page, "Orders")).not.toHaveText(before!);
    await expect(page.locator(".tile[data-state=ready]")).toHaveCount(6);
    const numbers = await page.locator(".tile-value").allTextContents();
    const copy = await context.newPage();
    await copy.goto(page.url());
    await expect(copy.locator(".tile[data-state=ready]")).toHaveCount(6);
    await expect(copy.locator(".tile-value")).toHaveText(numbers);
  });

  test("unusable values fall back with a notice that names them", async ({ page }) => {
    await page.goto(`${path}?v=1&from=2099-01-01&categories=zebra,electronics`);
    await expect(page.locator(".filters .notice")).toHaveText([
      /Order date: “2099-01-01” is outside/,
      /Category: “zebra” is not in the data/,
    ]);
    await expect(applied(page)).toHaveText(/^Category: electronics\./);
    expect(new URL(page.url()).search).toBe("?v=1&categories=electronics");
  });

  test("what cannot be used leaves the address; what belongs to others stays", async ({ page }) => {
    await page.goto(`${path}?v=1&from=soon&category=x&utm=a#method-and-data`);
    await expect(page.locator(".filters .notice")).toHaveCount(2);
    expect(page.url()).toMatch(/\/shop\/executive\?v=1&utm=a#method-and-data$/);
    await page.reload();
    await expect(applied(page)).toHaveText(/^No filter applied/);
    await expect(page.locator(".filters .notice")).toHaveCount(0);
  });

  test("a reversed range is swapped and said", async ({ page }) => {
    await page.goto(`${path}?v=1&from=2025-02-01&to=2025-01-01`);
    await expect(page.locator(".filters .notice")).toHaveText(/was reversed and has been swapped/);
    await expect(page.getByLabel("Order date, first day")).toHaveValue("2025-01-01");
  });

  test("a range without a full month says so in words", async ({ page }) => {
    await page.goto(`${path}?v=1&from=2025-06-02&to=2025-06-08`);
    await expect(tile(page, "Revenue last month")).toHaveText("no full month in this range");
    await expect(page.locator(".panel").first()).toContainText("No full calendar month");
    await expect(page.locator("main")).not.toContainText(/NaN|undefined|Infinity/);
    await page.locator(".panel").first().getByRole("button", { name: "Reset filters" }).click();
    await ready(page);
    await expect(applied(page)).toHaveText(/^No filter applied/);
  });
});

test.describe("every number opens", () => {
  test("a tile opens its SQL, parameters and snapshot", async ({ page }) => {
    await page.goto(path);
    await ready(page);
    await tile(page, "Average order value").click();
    const panel = page.getByRole("dialog");
    await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Average order value");
    await expect(panel).toContainText("executive_kpis");
    await expect(panel.locator("pre")).toContainText("with\n");
    await expect(panel).toContainText(/sha256 [0-9a-f]{16}/);
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
  });

  test("a chart has a table twin and downloads", async ({ page }) => {
    await page.goto(path);
    await ready(page);
    const card = page.locator(".panel").first();
    for (const [name, pattern] of [
      ["CSV", /\.csv$/],
      ["SVG", /\.svg$/],
      ["PNG", /\.png$/],
    ] as const) {
      if (!(await card.getByRole("button", { name, exact: true }).isVisible()))
        await card.getByText("Download").click();
      const download = page.waitForEvent("download");
      await card.getByRole("button", { name, exact: true }).click();
      expect((await download).suggestedFilename()).toMatch(pattern);
    }
    await card.getByRole("button", { name: "Show table" }).click();
    await expect(card.locator("tbody tr:not(.spacer)")).toHaveCount(12);
    await card.getByRole("button", { name: /Revenue/ }).click();
    await expect(card.locator("th[aria-sort=ascending]")).toHaveCount(1);
  });

  test("a chart can be walked by keyboard", async ({ page }) => {
    await page.goto(path);
    await ready(page);
    const chart = page.locator("[data-chart]").first();
    await chart.focus();
    await page.keyboard.press("End");
    await expect(page.locator("figure [aria-live]").first()).toHaveText(/Revenue \(USD\): \$/);
    await expect(chart.locator("svg [aria-label=tip] text").first()).toBeVisible();
  });
});

test.describe("failures stay where they are", () => {
  test("without the engine the shipped numbers stay and the page says why", async ({ page }) => {
    await page.route(/\.wasm/, (route) => route.abort());
    await page.goto(path);
    await ready(page);
    const before = await tile(page, "Total revenue").textContent();
    await pick(page, "electronics");
    await expect(page.locator(".notice[data-tone=bad]").first()).toBeVisible();
    await expect(tile(page, "Total revenue")).toHaveText(before!);
    await expect(page.locator("[data-chart] > svg")).toHaveCount(2);
  });

  test("a filtered link without the engine shows what was published and says so", async ({
    page,
  }) => {
    await page.route(/\.wasm/, (route) => route.abort());
    await page.goto(`${path}?v=1&categories=electronics`);
    await expect(page.locator(".filters .notice[data-tone=bad]")).toBeVisible();
    await expect(page.locator("[data-chart] > svg")).toHaveCount(2);
    await expect(tile(page, "Total revenue")).toHaveText(/^\$[\d,]+$/);
    await expect(page.locator(".tile").first()).toContainText("without these filters");
  });
});

test.describe("looks", () => {
  test("the theme switch is remembered without a flash", async ({ page }) => {
    await page.goto(path);
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.getByRole("radio", { name: "Dark" }).check({ force: true });
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload({ waitUntil: "commit" });
    await expect.poll(paper).toBe(dark);
    await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  });

  test("print is light, without controls, with filters and date", async ({ page }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.goto(path);
    await ready(page);
    await expect(page.locator(".filter-fields")).toBeHidden();
    await expect(page.locator(".panel > footer").first()).toBeHidden();
    await expect(applied(page)).toBeVisible();
    await expect(page.locator(".status")).toContainText("Data until");
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toMatch(/rgba\(0, 0, 0, 0\)|rgb\(2[45]\d/);
  });

  test("printed tables keep their last column on the paper", async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 1000 }); // A4 less its margins
    await page.emulateMedia({ media: "print" });
    await page.goto(path);
    await ready(page);
    const table = page.locator(".table-scroll table").first();
    await expect(table).toBeVisible();
    const right = await table.evaluate((element) => element.getBoundingClientRect().right);
    expect(right).toBeLessThanOrEqual(700);
  });
});

test.describe("typing", () => {
  test("a date can be typed key by key", async ({ page }) => {
    await page.goto(path);
    await ready(page);
    await page.getByLabel("Order date, first day").focus();
    await page.keyboard.type("03152024", { delay: 60 });
    await expect(page).toHaveURL(/from=2024-03-15/);
    await expect(page.getByLabel("Order date, first day")).toHaveValue("2024-03-15");
    await expect(page.locator(".filters")).not.toContainText("ignored");
  });

  test("a slip in a filter's name, case or number is said or mended", async ({ page }) => {
    await page.goto(`${path}?category=electronics&utm_source=mail`);
    await expect(page.locator(".filters")).toContainText("“category” is not a filter of this page");
    await expect(page.locator(".filters")).not.toContainText("utm_source");
    await page.goto(`${path}?v=1&categories=Electronics&categories=jewelery`);
    await expect(applied(page)).toContainText(/electronics.*jewelery/);
  });
});

test("rows that a cleaning rule touched can be read on the page", async ({ page }) => {
  await page.goto(path);
  await page.getByText("The rows that these rules touched").click();
  await expect(page.getByRole("cell", { name: "country_unknown" }).first()).toBeVisible();
});
