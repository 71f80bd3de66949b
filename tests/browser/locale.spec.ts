import { expect, test, type Page } from "@playwright/test";

const revenue = (page: Page) => page.locator(".tile-value").first();
const choice = (page: Page) => page.getByLabel("Numbers and dates");

test("numbers, money and dates follow the reader's browser", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "de-DE", baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto("/shop/executive");
  await expect(revenue(page)).toHaveText(/^691\.999\s\$$/);
  await expect(page.locator(".status")).toContainText("30. Juni 2025");
  await context.close();
});

test("the address overrides the browser", async ({ page }) => {
  await page.goto("/shop/executive?locale=de-DE");
  await expect(revenue(page)).toHaveText(/^691\.999\s\$$/);
  await expect(choice(page)).toHaveValue("de-DE");
});

test("a choice is remembered, on other pages too, and can be taken back", async ({ page }) => {
  await page.goto("/shop/executive");
  await expect(revenue(page)).toHaveText("$691,999");
  await choice(page).selectOption("fr-FR");
  await expect(revenue(page)).toHaveText(/^691\s999\s\$US$/);
  await page.goto("/flights/overview");
  await expect(page.locator(".answer").first()).toContainText(/3\s000\s000/);
  await choice(page).selectOption("");
  await expect(page.locator(".answer").first()).toContainText("3,000,000");
});

test("choosing replaces the address's locale and keeps its filters", async ({ page }) => {
  await page.goto("/shop/executive?v=1&from=2025-01-01&locale=de-DE");
  await expect(choice(page)).toHaveValue("de-DE");
  await choice(page).selectOption("en-GB");
  await expect(page).toHaveURL(/\?v=1&from=2025-01-01$/);
  await expect(page.locator(".filters output")).toContainText("1 Jan 2025");
});

test("typed numbers are read in the same locale", async ({ page }) => {
  await page.goto("/flights/explore?locale=de-DE");
  const group = page.getByRole("group", { name: "Selection, Distance (mi)" });
  await expect(group.getByRole("textbox").last()).toHaveValue("3.000");
  await group.getByRole("textbox").last().fill("1.000");
  await group.getByRole("textbox").last().press("Enter");
  await expect(page).toHaveURL(/distanceFromMi=0:1000/);
});

for (const bad of ["klingon_x", "1", "de-DE-DE-DE-DE<b>"])
  test(`“${bad}” is no locale: said, and written as usual`, async ({ page }) => {
    await page.goto(`/shop/executive?locale=${encodeURIComponent(bad)}`);
    await expect(page.locator(".notice", { hasText: `“${bad}” is not a locale` })).toBeVisible();
    await expect(revenue(page)).toHaveText("$691,999");
  });

test("the time zone of the data is stated", async ({ page }) => {
  await page.goto("/flights/explore");
  await expect(page.locator(".status")).toContainText("local time of the origin airport");
});
