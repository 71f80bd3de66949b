import { expect, test, type Page } from "@playwright/test";

const CHARTS = { products: 4, customers: 3, growth: 6 } as const;
type Name = keyof typeof CHARTS;

const card = (page: Page, heading: RegExp) =>
  page.locator(".panel", { has: page.getByRole("heading", { name: heading }) });
const tile = (page: Page, label: string) =>
  page
    .locator(".tile", { has: page.getByRole("heading", { name: label, exact: true }) })
    .locator(".tile-value");
const ready = (page: Page, count: number) =>
  expect(page.locator(".panel[data-state=ready] [data-chart]")).toHaveCount(count);

/** Types into a field and leaves it, as a reader would. */
async function type(page: Page, name: string, text: string) {
  await page.locator(`input[name="${name}"]`).fill(text);
  await page.keyboard.press("Tab");
}

async function openPage(page: Page, name: Name, search = "") {
  await page.goto(`/shop/${name}${search}`);
  await ready(page, CHARTS[name]);
}

for (const name of Object.keys(CHARTS) as Name[])
  test.describe(name, () => {
    test("says so in words when nothing matches", async ({ page }) => {
      await openPage(page, name);
      const search =
        name === "customers"
          ? "?as_of=2023-07-01&countries=ZZ"
          : "?from=2023-07-01&to=2023-07-01&countries=ZZ";
      await page.goto(`/shop/${name}${search}`);
      await expect(page.locator("[data-state=loading]")).toHaveCount(0);
      await expect(page.locator("main")).not.toContainText(/NaN|Infinity|undefined %/);
      await expect(page.locator(".panel .empty, .panel:has-text('No ')").first()).toBeVisible();
    });
  });

test.describe("products", () => {
  test("thresholds out of order or no number are refused beside the field", async ({ page }) => {
    await openPage(page, "products");
    await type(page, "critical_below", "80");
    await expect(page.getByRole("alert").filter({ hasText: "must lie" })).toBeVisible();
    await type(page, "critical_below", "many");
    await expect(page.getByRole("alert").filter({ hasText: "must be a number" })).toBeVisible();
    await expect(page).not.toHaveURL(/critical_below/);
  });

  test("other thresholds recolour the stock, with icon and word", async ({ page }) => {
    await openPage(page, "products");
    await expect(card(page, /6 critical, 5 at warning, 9 healthy/)).toContainText("✗ critical");
    await type(page, "critical_below", "10");
    await expect(card(page, /1 critical, 10 at warning, 9 healthy/)).toBeVisible();
    await expect(page).toHaveURL(/critical_below=10/);
    await page.goBack();
    await expect(card(page, /6 critical, 5 at warning, 9 healthy/)).toBeVisible();
  });

  test("the clearance calculator takes 30 % off 114 USD and restores from its link", async ({
    page,
  }) => {
    await openPage(page, "products");
    await page
      .getByLabel("Product to clear")
      .selectOption({ label: "WD 4TB Gaming Drive for PlayStation 4" });
    await expect(tile(page, "Sale price")).toHaveText("$79.80");
    await expect(tile(page, "Revenue of the sale")).toHaveText("$4,149.60");
    await expect(tile(page, "Break-even units")).toHaveText("75");
    await type(page, "clearance.discount", "200");
    await expect(
      page.getByRole("alert").filter({ hasText: "from 0 to 95, got “200”" }),
    ).toBeVisible();
    await type(page, "clearance.discount", "50");
    await expect(tile(page, "Sale price")).toHaveText("$57.00");
    await page.reload();
    await expect(tile(page, "Sale price")).toHaveText("$57.00");
  });

  test("what the link asks of the calculator in vain is named, and leaves the address", async ({
    page,
  }) => {
    await openPage(page, "products", "?clearance.discount=200&clearance.units=many");
    const form = page.getByRole("form", { name: "Clearance" });
    await expect(form.getByRole("status")).toHaveText([
      "Discount (%): “200” is not a number from 0 to 95 and was ignored.",
      "Units: “many” is not a number from 0 to 1,000,000 and was ignored.",
    ]);
    await expect(page.locator('input[name="clearance.discount"]')).toHaveValue("30");
    await expect(page).not.toHaveURL(/clearance/);
    await type(page, "clearance.discount", "50");
    await expect(form.getByRole("status")).toHaveCount(0);
  });

  for (const asked of ["99", "socks"])
    test(`a product “${asked}” that the rows do not have is named, and another one is shown`, async ({
      page,
    }) => {
      await openPage(page, "products", `?clearance.product=${asked}`);
      const said = page.getByText(`No product “${asked}” matches the filters. Shown instead: `);
      await expect(said).toBeVisible();
      await page.getByLabel("Product to clear").selectOption("7");
      await expect(said).toHaveCount(0);
    });

  test("a computed number opens its method and the SQL of its rows", async ({ page }) => {
    await openPage(page, "products");
    await page.locator(".answer .open-number[data-format=coefficient]").first().click();
    const panel = page.getByRole("dialog");
    await expect(panel).toContainText("Spearman rank correlation");
    await expect(panel).toContainText("fact_order_item");
  });

  test("filters go along to the other pages of the shop", async ({ page }) => {
    await openPage(page, "products", "?countries=DE&as_of=2025-03-31");
    const link = page.getByRole("link", { name: "Customers", exact: true }).first();
    await expect(link).toHaveAttribute("href", /countries=DE/);
    await link.click();
    await expect(page.locator(".filters output").first()).toContainText("As of: Mar 31, 2025");
    await expect(page.locator(".filters output").first()).toContainText("Country: Germany");
  });
});

test.describe("customers", () => {
  test("tiers are ordered by rank, and a VIP limit below High is refused", async ({ page }) => {
    await openPage(page, "customers");
    const donut = card(page, /2\.1% of customers are VIP/);
    await donut.getByRole("button", { name: "Show table" }).click();
    await expect(donut.locator("tbody tr:not(.spacer)").first()).toContainText("VIP");
    await type(page, "vip_from", "900");
    await expect(page.getByRole("alert").filter({ hasText: "must lie" })).toBeVisible();
    await type(page, "vip_from", "3000");
    await expect(page).toHaveURL(/vip_from=3000/);
    await expect(card(page, /^2\.1% of customers are VIP/)).toHaveCount(0);
  });

  test("a tenth of the Low customers would need 663 USD each for 50,000", async ({ page }) => {
    await openPage(page, "customers");
    await expect(tile(page, "Customers moved")).toHaveText("75.4");
    await expect(tile(page, "Uplift the target needs")).toHaveText("$663");
    await type(page, "upsell.share", "0");
    await expect(tile(page, "Uplift the target needs")).toHaveText("nobody is moved");
  });

  test("the statements about labels run in the browser's engine", async ({ page }) => {
    await openPage(page, "customers");
    const trial = page.locator(".sql-trials details").filter({ hasText: "inside an expression" });
    await trial.locator("summary").click();
    await trial.getByRole("button", { name: "Run in this browser" }).click();
    await expect(trial.locator("tbody tr").first()).toHaveText(/VIP\s*21/, { timeout: 30_000 });
  });
});

test.describe("a product’s own page", () => {
  test("is reached with the filters, names its neighbours, and leads back with them", async ({
    page,
  }) => {
    await openPage(page, "products", "?v=1&countries=DE");
    await page.locator(".row-page-list").getByRole("link").first().click();
    await expect(page).toHaveURL(/\/shop\/product\/\d+\?.*countries=DE/);
    await ready(page, 3);
    await expect(page.locator(".filters output").first()).toContainText("Germany");
    const trail = page.getByRole("navigation", { name: "Breadcrumb" });
    const name = await trail.locator("[aria-current]").textContent();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name!);
    await expect(page).toHaveTitle(`${name} | Openbook`);
    await expect(page.locator(".answer").first()).toContainText(name!);
    await trail
      .getByRole("link", { name: /Next|Previous/ })
      .first()
      .click();
    await expect(page).toHaveURL(/countries=DE/);
    await expect(trail.locator("[aria-current]")).not.toHaveText(name!);
    await trail.getByRole("link", { name: "Products" }).click();
    await expect(page).toHaveURL(/\/shop\/products\?.*countries=DE/);
  });

  test("is found by its name, and is where a mark leads", async ({ page }) => {
    await openPage(page, "products");
    const bars = card(page, /leads with/);
    await bars.locator("[data-chart]").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const link = page.getByRole("dialog").getByRole("link", { name: "page of this product" });
    await expect(link).toHaveAttribute("href", /\/shop\/product\/\d+$/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    const search = page.getByRole("dialog", { name: "Search" });
    const found = search.getByRole("option", { name: /WD 4TB Gaming Drive/ }).first();
    await search.getByRole("combobox").fill("gaming drive");
    await found.click();
    await expect(page).toHaveURL(/\/shop\/product\/2$/);
  });
});

test.describe("growth", () => {
  test("draws all 24 hours and names the peak", async ({ page }) => {
    await openPage(page, "growth");
    const hours = card(page, /Activity peaks at 15:00/);
    await hours.getByRole("button", { name: "Show table" }).click();
    await expect(hours.locator("table")).toHaveAttribute("aria-rowcount", "25");
    // A table writes columns as its chart does: the lower limit of a gap in percent too.
    const windows = page.locator(".panel", { hasText: "hollow: behind the best" });
    await windows.getByRole("button", { name: "Show table" }).click();
    await expect(windows.locator("tr", { hasText: "13:00–16:00" })).toContainText("-1%");
  });

  test("the as-of date moves the cohorts and blanks what is not over", async ({ page }) => {
    await openPage(page, "growth", "?as_of=2025-03-15");
    await expect(page.locator(".filters output").first()).toContainText("As of: Mar 15, 2025");
    const cohorts = card(page, /is the best month of any cohort/);
    await expect(cohorts.locator("svg").last()).toContainText("Mar 2025");
    await expect(cohorts.locator("svg").last()).not.toContainText("Apr 2025");
  });

  test("the promotion’s length decides which windows are compared, and is in the link", async ({
    page,
  }) => {
    await openPage(page, "growth");
    const windows = card(page, /is the busiest window; \d of the other 23/);
    await expect(windows).toContainText("14:00–17:00");
    await type(page, "promotion.hours", "7");
    await expect(page.getByRole("alert").filter({ hasText: "from 1 to 6" })).toBeVisible();
    await type(page, "promotion.hours", "5");
    await expect(windows).not.toContainText("14:00–17:00");
    await expect(page.locator(".answer").last()).toContainText("The 5 hours");
    await page.goto(page.url());
    await expect(page.locator(".answer").last()).toContainText("spread evenly it would be 20.8%");
  });

  test("the recorded day arrives, can be paused, and says when it was updated", async ({
    page,
  }) => {
    await openPage(page, "growth");
    const replay = page.getByRole("group", { name: "Replay of recorded arrivals" });
    await expect(replay).toContainText("Last updated Jun 30, 2025");
    await replay.getByRole("button", { name: "Pause" }).click();
    await expect(replay).toContainText("Paused");
  });
});
