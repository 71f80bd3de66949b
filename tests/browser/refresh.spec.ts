import { expect, test, type Page } from "@playwright/test";

const newer = {
  build: "2026-12-01 06:00 UTC",
  snapshot: "0123456789abcdef",
  asOf: { shop: "2025-07-31", flights: "2001-06-30" },
};
const MINUTES = 60_000;

/** The page comes back to the front after a while. */
const comeBack = async (page: Page, minutes: number) => {
  await page.clock.fastForward(minutes * MINUTES);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
};
const answer = (page: Page, stamp: unknown, status = 200) =>
  page.route("**/build.json", (route) =>
    route.fulfill({ status, contentType: "application/json", body: JSON.stringify(stamp) }),
  );
const offer = (page: Page) => page.locator(".update-offer");

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test("newer data are offered, and reloading keeps filters", async ({ page }) => {
  await answer(page, newer);
  await page.goto("/shop/executive?v=1&from=2025-01-01");
  await comeBack(page, 6);
  await expect(offer(page)).toContainText("Newer data were published (2026-12-01 06:00 UTC)");
  await expect(offer(page)).toContainText("shop until Jul 31, 2025");
  await offer(page).getByRole("button", { name: "Reload" }).click();
  await expect(page).toHaveURL(/\?v=1&from=2025-01-01$/);
  await expect(offer(page)).toHaveCount(0);
});

test("the site is asked at most every five minutes", async ({ page }) => {
  let asked = 0;
  await page.route("**/build.json", (route) => {
    asked++;
    return route.fulfill({ json: newer });
  });
  await page.goto("/shop/executive");
  await comeBack(page, 1);
  await comeBack(page, 1);
  expect(asked).toBe(0);
  await comeBack(page, 4);
  await expect(offer(page)).toHaveCount(1);
  await comeBack(page, 1);
  await comeBack(page, 1);
  expect(asked).toBe(1);
});

test("the published stamp is that of the pages", async ({ page, request }) => {
  await page.goto("/");
  const stamp = (await (await request.get("/build.json")).json()) as typeof newer;
  await expect(page.locator('meta[name="openbook-snapshot"]')).toHaveAttribute(
    "content",
    stamp.snapshot,
  );
  await expect(page.locator('meta[name="openbook-build"]')).toHaveAttribute("content", stamp.build);
  expect(stamp.asOf).toMatchObject({ shop: "2025-06-30", flights: "2001-06-30" });
});

const bad: [string, unknown, number][] = [
  ["an error", {}, 503],
  ["a login page", "<html>", 200],
  ["nothing", null, 200],
  ["a stamp without a snapshot", { build: "x", asOf: {} }, 200],
];
for (const [what, body, status] of bad)
  test(`${what} instead of a stamp is no news`, async ({ page }) => {
    await answer(page, body, status);
    await page.goto("/shop/executive");
    const asked = page.waitForResponse("**/build.json");
    await comeBack(page, 6);
    await asked;
    await expect(offer(page)).toHaveCount(0);
  });
