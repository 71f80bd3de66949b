import { expect, test } from "@playwright/test";

/** Gallery pages with the cards, tables or filter bars they must show. */
const PAGES = [
  { path: "/gallery", selector: ".tile", count: 4 },
  { path: "/gallery/time", selector: ".panel[data-state=ready] [data-chart] svg", count: 8 },
  { path: "/gallery/parts", selector: ".panel[data-state=ready] [data-chart] svg", count: 7 },
  { path: "/gallery/spread", selector: ".panel[data-state=ready] [data-chart] svg", count: 6 },
  { path: "/gallery/tables", selector: ".data-table[data-state=ready] table", count: 4 },
  { path: "/gallery/filters", selector: ".filter-field", count: 6 },
];

for (const { path, selector, count } of PAGES) {
  test(`${path} shows its components with their code, without the engine`, async ({ page }) => {
    const requested: string[] = [];
    const said: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(path);
    await expect.poll(() => page.locator(selector).count()).toBeGreaterThanOrEqual(count);
    await expect(page.locator(".observablehq--error")).toHaveCount(0);
    expect(await page.locator("pre[data-language=js]").count()).toBeGreaterThanOrEqual(4);
    expect(requested.filter((url) => /\.wasm|\.duckdb/.test(url))).toEqual([]);
    expect(requested.length).toBeLessThanOrEqual(40);
    expect(said).toEqual([]);
  });
}

test("the code below a chart is the text that made it", async ({ page }) => {
  await page.goto("/gallery/parts");
  const title = page.locator(".panel h3").nth(1);
  await expect(title).toHaveText(/\d+ products sell slowly/);
  await expect(page.locator("pre[data-language=js]").nth(2)).toContainText("products sell slowly");
});

test("thresholds move the tiers of the chart beside them", async ({ page }) => {
  test.slow();
  await page.goto("/gallery/filters");
  const title = page.locator(".panel h3");
  await expect(title).toHaveText(/^\d+ products need attention/);
  const before = await title.textContent();
  await page.getByRole("textbox", { name: "watch below" }).fill("700");
  await page.keyboard.press("Tab");
  await expect(title).not.toHaveText(before!, { timeout: 45_000 });
});
