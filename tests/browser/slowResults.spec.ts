import { expect, test, type Page } from "@playwright/test";

/** Adds up layout shifts from the start, as browsers report them. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const store = globalThis as unknown as { shift: number };
    store.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        store.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
const shifts = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shift: number }).shift);

const pages = [
  { path: "/shop/executive", tiles: 6 },
  { path: "/flights/overview", tiles: 5 },
];
const sizes = [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
];

for (const { path, tiles } of pages)
  for (const viewport of sizes)
    test(`${path}: results that come late move little at ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await watchShifts(page);
      await page.route("**/baked/*.json", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
      await page.goto(path);
      await expect(page.locator(".tile[data-state=ready]")).toHaveCount(tiles);
      await expect(page.locator(".panel[data-state=ready] [data-chart] svg").first()).toBeVisible();
      await page.waitForTimeout(500);
      expect(await shifts(page)).toBeLessThan(0.05);
    });

test("a card that waits for the engine keeps its subtitle, its caveat and its room", async ({
  page,
}) => {
  await page.route("**/*.wasm", () => undefined);
  await page.goto("/shop/executive?v=1&categories=electronics");
  const card = page.locator(".panel[data-state=loading]").first();
  await expect(card.locator("header p")).toHaveText(/^Revenue of completed orders by month/);
  await expect(card.locator(".caveat")).toHaveText(/^Months that the range cuts/);
  const box = await card.locator(".plot-slot").boundingBox();
  expect(box!.height).toBeGreaterThanOrEqual(260);
});
