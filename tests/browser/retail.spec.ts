import { expect, test, type Page } from "@playwright/test";

const tile = (page: Page, label: string) =>
  page
    .locator(".tile", { has: page.getByRole("heading", { name: label, exact: true }) })
    .locator("button.tile-value");
const ready = (page: Page, charts: number) =>
  expect(page.locator(".panel[data-state=ready] [data-chart]")).toHaveCount(charts, {
    timeout: 20_000,
  });
/** The number a tile shows. */
const shown = async (page: Page, label: string) =>
  Number((await tile(page, label).innerText()).replaceAll(/[^\d.-]/g, ""));

async function type(page: Page, name: string, text: string) {
  await page.locator(`input[name="${name}"]`).fill(text);
  await page.keyboard.press("Tab");
}

test("overview: revenue is the shop's, and a rule that is switched off gives its lines back", async ({
  page,
}) => {
  await page.goto("/retail/overview");
  await ready(page, 5);
  const cleaned = await shown(page, "Net revenue");
  const aside = await shown(page, "Lines set aside");
  expect(aside).toBeGreaterThan(0);
  await expect(page.locator(".answer").first()).toContainText("the shop sold for");
  await page.goto("/retail/overview?rules=none");
  await expect(tile(page, "Lines set aside")).toHaveText("0", { timeout: 20_000 });
  await ready(page, 5);
  // The shop's own completed revenue: cancelled and returned orders are taken back in full.
  expect(await shown(page, "Net revenue")).toBe(691_999);
  expect(await shown(page, "Net revenue")).toBeGreaterThan(cleaned);
  await expect(page.locator("main")).toContainText("if applied");
});

test("overview: a range that is too short says what a forecast would need", async ({ page }) => {
  await page.goto("/retail/overview?from=2025-05-01&to=2025-06-30");
  await expect(page.locator("main")).toContainText("too few to test a forecast on", {
    timeout: 20_000,
  });
  await page.goto("/retail/overview?from=2023-07-01&to=2023-07-01&countries=ZZ");
  await expect(tile(page, "Net revenue")).toHaveText("no lines in this range", { timeout: 20_000 });
  await expect(page.locator("[data-state=loading]")).toHaveCount(0);
  await expect(page.locator("main")).not.toContainText(/NaN|Infinity|undefined/);
});

test("cohorts: another definition of a loss moves the curve, and refuses what is no number", async ({
  page,
}) => {
  await page.goto("/retail/cohorts");
  await ready(page, 4);
  const median = await shown(page, "Median time active");
  await type(page, "gap_days", "180");
  await expect(page).toHaveURL(/gap_days=180/);
  await expect
    .poll(() => shown(page, "Median time active"), { timeout: 20_000 })
    .toBeGreaterThan(median);
  await expect.poll(() => shown(page, "Came back after a loss")).toBeLessThan(49);
  await type(page, "gap_days", "soon");
  await expect(page.getByRole("alert").filter({ visible: true }).first()).toContainText("soon");
});

test("segments: more clusters than customers is explained beside the control", async ({ page }) => {
  await page.goto("/retail/segments?countries=ZZ&clusters.k=12");
  const form = page.getByRole("form", { name: "Clusters" });
  await expect(form).toContainText(
    /k must be at most the customers that differ = \d+, got 12\. Choose fewer clusters/,
    { timeout: 20_000 },
  );
  await type(page, "clusters.k", "2.5");
  await expect(form).toContainText("must be a whole number from 2 to 12, got “2.5”");
  await type(page, "clusters.k", "2");
  await expect(form.locator(".notice")).toHaveCount(0, { timeout: 20_000 });
});

test("segments: limits move customers, and k-means follows its control", async ({ page }) => {
  await page.goto("/retail/segments");
  await ready(page, 6);
  const champions = await shown(page, "Champions");
  await expect(page.getByRole("heading", { name: /silhouette is highest/ })).toBeVisible();
  await type(page, "clusters.k", "3");
  await expect(page.locator(".answer").first()).toContainText("with 3 clusters", {
    timeout: 20_000,
  });
  await page.goto("/retail/segments?scoring=limits&recency_5=10");
  await expect.poll(() => shown(page, "Champions"), { timeout: 20_000 }).not.toBe(champions);
  await page.goto("/retail/segments?as_of=2023-07-01&countries=ZZ");
  await expect(page.locator(".answer").first()).toContainText("No customer has ordered", {
    timeout: 20_000,
  });
  await expect(page.locator("main")).not.toContainText(/NaN|Infinity/);
});

test("baskets: nothing was planted, and nothing stands above chance", async ({ page }) => {
  await page.goto("/retail/baskets");
  await ready(page, 4);
  await expect(page.locator(".answer").first()).toContainText(
    "could be told apart upwards from chance",
  );
  await type(page, "min_support", "0.9");
  await expect(page.locator(".answer").first()).toContainText(
    "No pair of products meets the limits",
    {
      timeout: 20_000,
    },
  );
  await expect(tile(page, "Highest lift")).toHaveText("no rule meets the limits");
  const baskets = await shown(page, "Baskets");
  await page.goto("/retail/baskets?countries=DE&months=2024-03-01");
  await expect.poll(() => shown(page, "Baskets"), { timeout: 20_000 }).toBeLessThan(baskets / 10);
});
