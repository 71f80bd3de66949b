import { expect, test, type Page } from "@playwright/test";

const panels = (page: Page, count: number) =>
  expect(page.locator(".panel[data-state=ready] [data-chart]")).toHaveCount(count);
const tile = (page: Page, label: string) =>
  page
    .locator(".tile", { has: page.getByRole("heading", { name: label, exact: true }) })
    .locator(".tile-value");
const inWords = (page: Page) =>
  expect(page.locator("main")).not.toContainText(/NaN|Infinity|undefined/);

test("flights: the build's forecast at once, another airport and model in the browser", async ({
  page,
}) => {
  await page.goto("/flights/forecast");
  await panels(page, 8);
  const answer = page.locator(".answer");
  await expect(answer).toContainText(/forecasts flights a day best in a back-test from 10 origins/);
  await expect(answer).toContainText("95 % interval");
  await expect(page.locator("main")).toContainText(/of 28 held-out days lie inside/);
  const national = await tile(page, "Error, flights a day").textContent();
  await page.goto("/flights/forecast?airports=ORD&horizon=14&model=holt-winters");
  await expect(page.locator("main")).toContainText(/of 14 held-out days lie inside/, {
    timeout: 30_000,
  });
  await panels(page, 8);
  await expect(tile(page, "Error, flights a day")).not.toHaveText(national!);
  await expect(page.locator("main")).toContainText("Holt–Winters of flights a day: of");
  await page.getByRole("tab", { name: "Delay: all scores" }).click();
  const scores = page.getByRole("tabpanel", { name: "Delay: all scores" });
  await expect(scores).toContainText("Seasonal naive");
  // Names, not ids, and p-values as people write them.
  await expect(scores).not.toContainText(/seasonal-naive|\dE-\d/);
  await inWords(page);
});

test("flights: a comparison is stopped and taken up again without holding up the page", async ({
  page,
}) => {
  await page.goto("/flights/forecast?airports=ORD&from=2001-01-15&to=2001-05-31");
  const stop = page.getByRole("button", { name: "Cancel" }).first();
  await stop.click({ timeout: 30_000 });
  const notice = page.getByRole("status").filter({ hasText: "the comparison was stopped" });
  await expect(notice).toHaveCount(1);
  await expect(page.locator(".answer")).toContainText("No forecast for this selection.");
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: "longtask" });
  });
  await notice.getByRole("button", { name: "Compare again" }).click();
  await expect(notice).toHaveCount(0);
  await panels(page, 8);
  // The last day held out is the last of the days that the reader chose.
  await expect(page.locator(".answer")).toContainText("on the last of them, May 31, 2001");
  const longest = await page.evaluate(
    () => (window as unknown as { longest: { ms: number } }).longest.ms,
  );
  expect(longest).toBeLessThan(400);
});

test("flights: an airport without flights on some days is told what is missing", async ({
  page,
}) => {
  await page.goto("/flights/forecast?airports=JAC");
  await expect(page.locator("main")).toContainText(
    /No forecast: \d+ of 181 days have no value; a forecast needs one on every day/,
    { timeout: 30_000 },
  );
  await expect(page.locator(".answer")).toContainText("No forecast for this selection.");
  await inWords(page);
});

test("group buying: capacity steers the risk, too short a history is explained", async ({
  page,
}) => {
  await page.goto("/groupbuy/forecast");
  await panels(page, 7);
  const answer = page.locator(".answer");
  await expect(answer).toContainText(/With a capacity of 900 orders a day, \d+ of 28 days/);
  await expect(page.locator("main")).toContainText(/The generator makes a Saturday 1.39 times/);
  const risk = await tile(page, "Largest daily risk").textContent();
  await page.locator("input[name=capacity]").fill("700");
  await page.keyboard.press("Tab");
  await expect(answer).toContainText("With a capacity of 700 orders a day");
  await expect(tile(page, "Largest daily risk")).not.toHaveText(risk!);
  await expect(page).toHaveURL(/capacity=700/);
  await page.goto("/groupbuy/forecast?as_of=2025-03-31&horizon=7");
  await expect(answer).toContainText(/over the 7 days to come; on the last of them, Apr 7, 2025/, {
    timeout: 30_000,
  });
  await page.goto("/groupbuy/forecast");
  await page.locator("input[name=history]").fill("60");
  await page.keyboard.press("Tab");
  await expect(page.locator("main")).toContainText(
    "No forecast: a forecast of 28 with a back-test from 3 origins needs at least 126 values, got 60.",
    { timeout: 30_000 },
  );
  await inWords(page);
});
