import { expect, test, type Page } from "@playwright/test";

const pages = [
  { path: "/shop/executive", file: "executive", prose: "Revenue is the value of order lines" },
  { path: "/flights/overview", file: "overview", prose: "Cancelled and diverted flights are not" },
];
const faults = [
  { name: "missing", answer: { status: 404, body: "not here" }, says: "could not be loaded" },
  { name: "not JSON", answer: { status: 200, body: "<p>busy" }, says: "is damaged" },
];

/** Errors that Framework would show in the place of a cell. */
const cellErrors = (page: Page) => page.locator(".observablehq--error");

for (const { path, file, prose } of pages)
  for (const { name, answer, says } of faults)
    test(`${path}: published results that are ${name} are explained once`, async ({ page }) => {
      await page.route(`**/baked/${file}.*.json`, (route) => route.fulfill(answer));
      await page.goto(path);
      const notice = page.locator(".notice");
      await expect(notice).toHaveCount(1);
      await expect(notice).toContainText(new RegExp(`baked/${file}\\.\\w+\\.json ${says}`));
      await expect(notice).toContainText("Reload the page");
      await expect(page.getByText(prose)).toBeVisible();
      await expect(cellErrors(page)).toHaveCount(0);
      await expect(page.locator("observablehq-loading").first()).toBeHidden();
    });

test("the other system's headline stays on the home page", async ({ page }) => {
  await page.route("**/flights/baked/home.*.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("/");
  await expect(page.locator(".notice")).toHaveCount(1);
  await expect(page.locator(".insight .open-number").first()).toBeVisible();
  await expect(cellErrors(page)).toHaveCount(0);
});

test("Reload asks again", async ({ page }) => {
  await page.route("**/baked/executive.*.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("/shop/executive");
  await expect(page.locator(".notice")).toHaveCount(1);
  await page.unroute("**/baked/executive.*.json");
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator(".tile[data-state=ready]")).toHaveCount(6);
  await expect(page.locator(".notice")).toHaveCount(0);
});
