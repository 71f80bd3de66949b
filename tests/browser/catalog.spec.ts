import { expect, test } from "@playwright/test";
import { axeFindings } from "../support/axeFindings.ts";

const entries = ["metrics", "queries", "tables", "snapshots", "lineage", "changes"] as const;

for (const name of entries)
  for (const colorScheme of ["light", "dark"] as const)
    test(`/catalog/${name}, opened, has no finding of axe at all, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/catalog/${name}`);
      await page.waitForLoadState("networkidle");
      const summaries = await page.locator("main .entry > details > summary").all();
      // Entries of a kind are alike; axe takes a second for every ten that are open.
      for (const summary of summaries.slice(0, name === "tables" ? undefined : 25))
        if (name !== "tables" || (await summary.textContent())!.includes("fact_order_item"))
          await summary.click();
      expect(await axeFindings(page)).toEqual([]);
    });

test("a metric shows value, formula, owner and pages, and its entries link each other", async ({
  page,
}) => {
  await page.goto("/catalog/metrics#shop.average-order-value");
  const entry = page.locator("[id='shop.average-order-value']");
  await expect(entry.locator(".open-number")).toHaveText("$138.40");
  await expect(entry.locator("math")).toBeVisible();
  await expect(entry.getByRole("link", { name: "/shop/executive" })).toBeVisible();
  // They ask its query, whether they show this column of it or not.
  await expect(entry).toContainText("Pages that run its query");
  await entry.getByRole("link", { name: "executive_kpis" }).click();
  await expect(page).toHaveURL(/\/catalog\/queries#shop\.executive_kpis$/);
  const query = page.locator("[id='shop.executive_kpis']");
  await expect(query.locator("pre")).toContainText("average_order_usd");
  await query.getByRole("link", { name: "fact_order_item" }).click();
  await expect(page.locator("[id='shop.fact_order_item'] .columns")).toContainText(
    "line_value_usd",
  );
});

test("pages that one file makes are one entry, with their number", async ({ page }) => {
  await page.goto("/catalog/lineage#page:/shop/product/[product]");
  const text = page.locator(".lineage-text");
  await expect(text.getByRole("heading", { level: 2 })).toHaveText(
    "/shop/product/[product] page, shop",
  );
  await expect(text).toContainText(/open the first page \(20 pages\)/);
  await text.getByRole("link", { name: "open the first page" }).click();
  await expect(page).toHaveURL(/\/shop\/product\/1$/);
});

test("the lineage opens on the system with most to see, at the middle of the picture", async ({
  page,
}) => {
  await page.goto("/catalog/lineage");
  const picture = page.getByRole("region", { name: /^Lineage, drawn/ });
  const sizeOf = async () => (await picture.locator("a").all()).length;
  await expect.poll(sizeOf).toBeGreaterThan(0);
  const first = await sizeOf();
  const top = await picture.evaluate((element) => element.scrollTop);
  expect(top).toBeGreaterThan(0);
  const choice = page.getByRole("combobox", { name: "System" });
  for (const name of await choice.locator("option").allTextContents()) {
    if (name === "all systems") continue;
    await choice.selectOption(name);
    expect(await sizeOf(), name).toBeLessThanOrEqual(first);
  }
});

test("an address that names nothing is told in words", async ({ page }) => {
  await page.goto("/catalog/queries#shop.no_such_query");
  await expect(page.getByText("There is no query “shop.no_such_query” here.")).toBeVisible();
  await page.goto("/catalog/lineage#nothing");
  await expect(page.getByText("There is no node “nothing”.")).toBeVisible();
});

test("search leaves what matches, and says when nothing does", async ({ page }) => {
  await page.goto("/catalog/queries");
  const search = page.getByRole("searchbox", { name: "Search queries" });
  await search.fill("orders_by_status");
  await expect(page.locator(".catalog .entry:visible")).toHaveCount(1);
  await search.fill("zzz");
  await expect(page.getByText("No query matches “zzz”")).toBeVisible();
});

test("a query runs with the reader's values, and refuses what does not fit", async ({ page }) => {
  await page.goto("/catalog/queries#shop.revenue_by_category");
  const entry = page.locator("[id='shop.revenue_by_category']");
  await entry.getByLabel("categories").fill("electronics");
  await entry.getByRole("button", { name: "Run", exact: true }).click();
  await expect(entry.getByRole("status").first()).toContainText("1 row,", { timeout: 45_000 });
  await page.goto("/catalog/queries#flights.headline");
  const flights = page.locator("[id='flights.headline']");
  await flights.getByLabel("min_distance").fill("far");
  await flights.getByRole("button", { name: "Run", exact: true }).click();
  await expect(flights.getByRole("alert")).toContainText(
    'min_distance must be a number, got "far"',
  );
});

test("a snapshot is downloaded as it was published", async ({ page }) => {
  await page.goto("/catalog/snapshots#shop.dim_product");
  const entry = page.locator("[id='shop.dim_product']");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    entry.getByRole("link", { name: "Download Parquet" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("dim_product.parquet");
});

test("lineage tells what a table is made from and what needs it, by keyboard", async ({ page }) => {
  await page.goto("/catalog/lineage");
  await page.getByRole("combobox", { name: "System" }).selectOption("shop");
  const node = page.getByRole("link", { name: "snapshot fact_order_item" });
  await node.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#shop(:|%3A)snapshot(:|%3A)fact_order_item$/);
  const text = page.locator(".lineage-text");
  await expect(text.getByRole("link", { name: "raw_orders" })).toBeVisible();
  await expect(text.getByRole("link", { name: "/shop/executive" })).toBeVisible();
  await expect(page.locator(".lineage a[data-far]").first()).toBeAttached();
});

test("changes are told, or that there is nothing to compare with", async ({ page }) => {
  await page.goto("/catalog/changes");
  await expect(page.locator("main")).toContainText(/There is no earlier build|Compared with/);
});

test("an old snapshot is called historic, not broken", async ({ page }) => {
  await page.goto("/catalog/snapshots#shop.fact_order_item");
  const entry = page.locator("[id='shop.fact_order_item']");
  await expect(entry).toContainText(/Historic, \d+ days before this build: a closed period/);
});
