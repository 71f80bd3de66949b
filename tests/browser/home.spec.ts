import { expect, test } from "@playwright/test";

test("the home page has a live headline for each system, and each number opens", async ({
  page,
}) => {
  await page.goto("/");
  const numbers = page.locator(".doors .open-number");
  await expect(numbers.first()).toHaveText(/^\$[\d,]+$/);
  expect(await numbers.count()).toBeGreaterThanOrEqual(5);
  await numbers.first().click();
  await expect(page.getByRole("dialog")).toContainText("executive_kpis");
});

test("every link of the home page leads to a page", async ({ page, request }) => {
  await page.goto("/");
  const links = await page
    .locator("a[href]")
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(5);
  for (const link of new Set(links)) expect((await request.get(link)).status(), link).toBe(200);
});

test("the keyboard reaches content, links, search and the theme switch in that order", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.locator(".theme-switch input:checked")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  const links = await page.locator(".site-bar a").count();
  for (let step = 0; step < links; step++) await page.keyboard.press("Tab");
  await expect(page.locator(".site-bar a").last()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Search" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".theme-switch input:checked")).toBeFocused();
});

test("the date of each system's data is on the page", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator(".status")).toHaveText(Array<RegExp>(5).fill(/Data until/));
});
