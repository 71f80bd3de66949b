import { expect, test } from "@playwright/test";

test("an unknown address says so, and its skip link stays on it", async ({ page }) => {
  const response = await page.goto("/nowhere/at-all?from=2001-03-01");
  expect(response!.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/no page at this address/);
  await expect(page.locator(".theme-switch input:checked")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/nowhere/at-all?from=2001-03-01#observablehq-main");
});

test("an unknown address leads home", async ({ page }) => {
  await page.goto("/nowhere/at-all");
  await page.getByRole("link", { name: "Openbook" }).click();
  await expect(page).toHaveURL("/");
});
