import { expect, test, type Page } from "@playwright/test";

const ready = (page: Page) =>
  expect(page.locator(".panel[data-state=ready] [data-chart]")).toHaveCount(9);
const replay = (page: Page) => page.getByRole("group", { name: "Replay of recorded arrivals" });
const tile = (page: Page, label: string) =>
  page
    .locator(".tile", { has: page.getByRole("heading", { name: label, exact: true }) })
    .locator(".tile-value");

test("orders arrive every five minutes, and silence and rush are noticed", async ({ page }) => {
  await page.clock.install();
  await page.goto("/groupbuy/live");
  await page.clock.runFor(1500);
  await ready(page);
  await expect(replay(page)).toContainText(/8:05 AM/);
  await expect(page.locator(".replay-alert")).toContainText(
    /orders? in the last 30 minutes; [\d.]+ usually come\./,
  );
  await replay(page).getByRole("button", { name: "Pause" }).click();
  const refresh = replay(page).getByRole("button", { name: "Refresh now" });
  for (let slot = 0; slot < 38; slot++) await refresh.click();
  await expect(replay(page)).toContainText(/11:15 AM/);
  await expect(page.locator(".replay-alert")).toContainText(
    /Alert, too few orders: [0-3] orders in the last 30 minutes; \d+/,
  );
  for (let slot = 0; slot < 94; slot++) await refresh.click();
  await expect(replay(page)).toContainText(/7:05 PM/);
  await expect(page.locator(".replay-alert")).toContainText(/are flagged by median and MAD/);
  await expect(page.locator(".replay-alert")).toContainText(/the classic z-score misses \d/);
});

test("limits decide what is an alert", async ({ page }) => {
  await page.goto("/groupbuy/live");
  await ready(page);
  const overdue = Number(await tile(page, "Refunds overdue").textContent());
  expect(overdue).toBeGreaterThan(0);
  await page.getByRole("tab", { name: "Orders without a refund" }).click();
  await expect(page.getByRole("tabpanel", { name: "Orders without a refund" })).toContainText(
    `${overdue} of ${overdue} rows`,
  );
  await expect(page.locator("main")).toContainText(/misses (none of them|\d+)/);
  await expect(page.locator("main")).toContainText(/classic z-score misses \d of \d flagged slots/);
  await expect(page.locator(".answer")).toContainText(/\d+ reached their goal on that day/);
  await expect(page.locator(".legend", { hasText: /^Hours to a refundFlagged$/ })).toHaveCount(1);
  await expect(tile(page, "Slow stretches, 14 days")).toHaveText("3");
  // A factor, beside columns of counts.
  await expect(page.getByRole("columnheader", { name: "Planted slowdown ×" })).toHaveCount(1);
  await page.locator("input[name=latency_ms]").fill("9000");
  await page.keyboard.press("Tab");
  await expect(page.locator(".answer")).toContainText("never answered too slowly", {
    timeout: 30_000,
  });
  await expect(page.locator("main")).not.toContainText(/NaN|Infinity|undefined/);
});
