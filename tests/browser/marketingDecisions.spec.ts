import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

const card = (page: Page, id: string) => page.locator(`[data-card="${id}"]`);
const heading = (page: Page, id: string) => card(page, id).locator("h3");
const tile = (page: Page, label: string) =>
  page
    .locator(".tile", { has: page.getByRole("heading", { name: label, exact: true }) })
    .locator(".tile-value");

/** Types into a field and leaves it, as a reader would. */
async function type(page: Page, name: string, text: string) {
  await page.locator(`input[name="${name}"]`).fill(text);
  await page.keyboard.press("Tab");
}

const percent = (text: string | null) => Number(text!.replace(/[^\d.+-]/g, ""));

test("segments: another k is computed in a worker, kept in the address and saved", async ({
  page,
}) => {
  await page.goto("/marketing/segments?segments.customers=2");
  await expect(page.locator(".insight").first()).toContainText("2,989 customers", {
    timeout: 40_000,
  });
  await expect(tile(page, "Planted groups recovered")).toHaveText("1.00");
  await type(page, "segments.k", "4");
  await expect(page.locator(".run-line")).toContainText(
    /10,000 customers segmented in this browser/,
    {
      timeout: 40_000,
    },
  );
  await expect(page).toHaveURL(/segments\.k=4/);
  await expect(page.locator(".run-line progress")).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator(".insight").first()).toContainText("Revenue rank 1");
  const silhouette = Number(await tile(page, "Silhouette").textContent());
  expect(silhouette).toBeLessThan(0.59);
  await type(page, "segments.k", "3");
  await page.getByLabel("Scale").selectOption("raw");
  await expect(page.locator("h3", { hasText: /^Revenue makes up \d/ })).toBeVisible({
    timeout: 30_000,
  });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Save all customers/ }).click();
  const text = await readFile(await (await download).path(), "utf8");
  const lines = text.trim().split("\n");
  expect(lines[0]).toBe(
    "customer_id,age,gender,country,sessions,avg_session_duration,pages_per_session,transactions,revenue,created_at,segment",
  );
  expect(lines).toHaveLength(10_001);
  const named = lines.slice(1).map((line) => line.split(",").at(-1));
  expect(new Set(named)).toEqual(new Set(["High value", "Medium value", "Low value"]));
});

test("segments: settings that cannot work are explained beside the control", async ({ page }) => {
  await page.goto(
    "/marketing/segments?segments.customers=1&segments.k=17&segments.features=9&segments.scale=xyz",
  );
  await expect(page.locator(".filter-fields .notice")).toHaveText([
    "Scale: “xyz” is not on the list and was ignored.",
    "Features: “9” does not name them by numbers from 0 to 5, as 0-1 does, and was ignored.",
  ]);
  await expect(page).not.toHaveURL(/features|scale/);
  const problem = page.locator(".notice[data-tone=bad]");
  await expect(problem).toContainText("k must be at most the number of customers, 16, got 17");
  await type(page, "segments.k", "2.5");
  await expect(page.locator(".field-problem:visible")).toContainText(
    "Segments (k) must be a whole number from 1 to 20, got “2.5”",
  );
  await type(page, "segments.k", "2");
  await expect(problem).toHaveCount(0);
  for (const name of [
    "sessions",
    "avg_session_duration",
    "pages_per_session",
    "transactions",
    "age",
  ])
    await page.locator(`input[name="feature-${name}"]`).uncheck();
  await expect(page.locator(".notice[data-tone=info]")).toContainText(
    "With Revenue alone the segments are cuts along one line",
    { timeout: 40_000 },
  );
  await page.locator('input[name="feature-revenue"]').uncheck();
  await expect(problem).toContainText("At least one feature is needed");
  await expect(page.locator("main")).not.toContainText(/NaN|undefined|Infinity/);
});

test("segments: a typed customer is placed, and the iterations are played by keyboard", async ({
  page,
}) => {
  await page.goto("/marketing/segments");
  const placed = page.locator(".insight", { hasText: "This customer belongs to" });
  await expect(placed).toContainText("Medium value");
  await type(page, "customer.revenue", "520");
  await type(page, "customer.sessions", "45");
  await type(page, "customer.transactions", "15");
  await type(page, "customer.avg_session_duration", "550");
  await expect(placed).toContainText("High value");
  await type(page, "customer.revenue", "-5");
  await expect(placed).toBeHidden();
  await type(page, "customer.revenue", "520");
  await expect(placed).toBeVisible();
  await expect(heading(page, "iterations")).toContainText("The start:");
  await page.getByRole("slider", { name: "Iteration" }).press("ArrowRight");
  await expect(heading(page, "iterations")).toContainText("Iteration 1: ");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(heading(page, "iterations")).toContainText("nobody moves any more", {
    timeout: 20_000,
  });
});

test("roi: thresholds, plans and limits follow the reader", async ({ page }) => {
  await page.goto("/marketing/roi?plan.social-media=999&plan.returns=foo&curve.channel=Bar");
  for (const text of [
    "Social Media: “999” is not a whole number from -100 to 100 and was ignored.",
    "Returns: “foo” is not on the list and was ignored.",
    "Channel: “Bar” is not on the list and was ignored.",
  ])
    await expect(page.getByRole("status").getByText(text)).toBeVisible();
  await expect(page).not.toHaveURL(/plan|curve/);
  await expect(heading(page, "under-performing")).toContainText("clearly below");
  await type(page, "detector.threshold", "-50");
  await expect(heading(page, "under-performing")).toHaveText("No channel lies clearly below -50%");
  const gain = tile(page, "Relative gain of ROI");
  const curved = percent(await gain.textContent());
  await page.getByRole("combobox", { name: /^Returns/ }).selectOption("constant");
  await expect(page).toHaveURL(/plan\.returns=constant/);
  const constant = percent(await gain.textContent());
  expect(constant).toBeGreaterThan(curved);
  expect(constant).toBeLessThan(9.7);
  await page.getByRole("combobox", { name: /^Total spend/ }).selectOption("stays");
  const plan = page.getByRole("region", { name: "The plan by channel" });
  const totals = await plan.locator("tfoot td, tfoot th").allTextContents();
  expect(new Set(totals.filter((text) => text.startsWith("$")).slice(0, 2)).size).toBe(1);
  await expect(heading(page, "best-split")).toContainText("More for Social Media");
  await type(page, "best.budget", "400");
  await expect(card(page, "best-split")).toContainText("There is no best split");
});

test("roi: the 39 campaigns give returns but no curve, in words", async ({ page }) => {
  await page.goto("/marketing/roi?v=1&sizes=39");
  await expect(tile(page, "Spend")).not.toHaveText("…");
  await expect(page.locator("main")).toContainText(
    "a curve needs at least 20 more campaigns than months",
    {
      timeout: 40_000,
    },
  );
  await expect(page.locator("main")).toContainText("No curve can be fitted to so few campaigns");
  await expect(page.locator("main")).not.toContainText(/NaN|undefined|Infinity/);
});

test("report: prints over several sheets, each part on its own, and states its time", async ({
  page,
}) => {
  // The width that the report command prints from.
  await page.setViewportSize({ width: 760, height: 1100 });
  await page.goto("/marketing/report");
  await expect(page.locator("observablehq-loading, [data-state=loading]")).toHaveCount(0);
  await expect(page.locator("main")).toContainText(/Generated in [\d,]+\sms in this browser/);
  await expect(page.locator(".orientation")).toContainText("✗ KeyError: 'Social Media'");
  await expect(page.locator(".orientation")).toContainText("✓ 0 channels read");
  // Tables come beside the page.
  await expect(page.locator(".data-table table").first()).toBeVisible();
  const pdf = await page.pdf({ format: "A4" });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  expect(text.length).toBeGreaterThanOrEqual(4);
  for (const sheet of text) expect(sheet.length).toBeGreaterThan(100);
  const sheetOf = (words: string) => text.findIndex((sheet) => sheet.includes(words));
  expect(sheetOf("Move money.")).toBe(0);
  expect(sheetOf("ROI of the sums by channel")).toBe(1);
  expect(sheetOf("Share of revenue by segment")).toBeGreaterThan(
    sheetOf("ROI of all channels by month"),
  );
  // The last column of the widest table is on the paper.
  expect(text[1]).toMatch(/Revenue\s+share/);
});
