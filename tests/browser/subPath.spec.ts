import { expect, test, type Page } from "@playwright/test";
import { serveBelow, type SubPathSite } from "../support/serveBelow.ts";

let site: SubPathSite;
test.beforeAll(async () => {
  site = await serveBelow("dist", "/openbook");
});
test.afterAll(() => site.close());

/** Addresses that lay outside the path or were not answered. */
function watch(page: Page): string[] {
  const lost: string[] = [];
  page.on("response", (response) => {
    const url = response.url();
    if (/^(data|blob):/.test(url)) return;
    if (!url.startsWith(`${site.url}/`) || response.status() >= 400) lost.push(url);
  });
  page.on("pageerror", (error) => lost.push(error.message));
  return lost;
}

test("a site below a path finds its pages, data and engine", async ({ page }) => {
  const lost = watch(page);
  await page.goto(`${site.url}/`);
  await page.getByRole("navigation", { name: "Systems" }).getByText("Shop").click();
  await expect(page).toHaveURL(`${site.url}/shop/executive`);
  await expect(page.locator(".tile[data-state=ready]")).toHaveCount(6);
  await page.getByRole("button", { name: "Start and verify" }).click();
  await expect(page.locator(".status")).toContainText("Engine ready");
  await page.getByRole("link", { name: "Openbook" }).first().click();
  await expect(page).toHaveURL(`${site.url}/`);
  expect(lost).toEqual([]);
});

test("a link with filters is answered by the engine below a path", async ({ page }) => {
  const lost = watch(page);
  await page.goto(`${site.url}/shop/executive?v=1&categories=electronics`);
  await expect(page.locator(".tile[data-state=ready]")).toHaveCount(6);
  await expect(page.locator(".panel[data-state=ready]").first()).toBeVisible();
  expect(lost).toEqual([]);
});
