import { expect, test } from "@playwright/test";
import { serve, type Serving } from "../../data-loaders/site/serve.ts";

test.use({ serviceWorkers: "allow" });

/** A site of this test's own, so that it can be taken away. */
let site: Serving;
test.beforeEach(async () => {
  site = await serve("dist", 4400 + test.info().workerIndex * 20);
});
test.afterEach(() => stop());

async function stop() {
  site.server.closeAllConnections();
  await new Promise((resolve) => site.server.close(resolve));
}

test("a visited page opens without its server, and its filters work", async ({ page }) => {
  test.setTimeout(120_000);
  // A filter starts the engine; without one it waits for a fast connection.
  await page.goto(`${site.url}/shop/executive?v=1&countries=FR`);
  const state = page.locator(".offline-state");
  await expect(state).toHaveText("Ready to work offline", { timeout: 60_000 });
  await stop();

  await page.goto(`${site.url}/shop/executive?v=1&countries=DE`);
  await expect(page.locator(".panel[data-state=ready] [data-chart]").first()).toBeVisible({
    timeout: 45_000,
  });
  const revenue = page.locator(".tile .tile-value").first();
  await expect(revenue).toHaveText(/^\$[\d,]+$/);
  const german = await revenue.textContent();
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(revenue).not.toHaveText(german!);
  await page.keyboard.press("/");
  const search = page.getByRole("dialog", { name: "Search" });
  await expect(search.getByRole("option").first()).toBeVisible();
  // What a newer build would be told by is asked of the server alone.
  const stamp = await page.evaluate(() =>
    fetch("/build.json").then(
      () => "answered",
      () => "not reached",
    ),
  );
  expect(stamp).toBe("not reached");
});

test("a page that was never visited says so, and what is kept", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`${site.url}/gallery`);
  await expect(page.locator(".offline-state")).toHaveText(/^Ready to/, { timeout: 60_000 });
  await stop();

  await page.goto(`${site.url}/flights/overview?v=1&airports=ATL`);
  await expect(page.getByRole("status").filter({ hasText: "has not kept it" })).toContainText(
    "/flights/overview?v=1&airports=ATL was not visited before",
  );
  const kept = page.getByRole("listitem");
  await kept.getByRole("link", { name: /^Gallery/ }).click();
  await expect(page).toHaveURL(/\/gallery$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("nothing is fetched for it before the page is idle, nor where data are saved", async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );
  await page.goto(`${site.url}/shop/executive`);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(4000);
  expect(asked).not.toContain("/sw.js");
});
