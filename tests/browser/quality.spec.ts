import { expect, test } from "@playwright/test";

/** Starting the engine takes seconds on a busy machine, twice where both snapshots are asked. */
const SLOW = 60_000;

test("a check opens by its address, with its SQL and the rows that the build found", async ({
  page,
}) => {
  await page.goto("/shop/quality#fact_order.customer_exists");
  const check = page.locator('[id="fact_order.customer_exists"]');
  await expect(check.locator("details")).toHaveAttribute("open", "");
  await expect(check.locator("pre")).toContainText("anti join dim_customer");
  await expect(check.getByRole("region", { name: "Rows found by the build" })).toContainText("900");
});

test("a check ends on each snapshot, run in the browser, as it did in the build", async ({
  page,
}) => {
  test.setTimeout(2 * SLOW);
  await page.goto("/shop/quality#fact_order.customer_exists");
  const check = page.locator('[id="fact_order.customer_exists"]');
  const outcome = check.getByRole("status").first();
  await check.getByRole("button", { name: "Run on the published tables" }).click();
  await expect(outcome).toContainText("No row is at fault", { timeout: SLOW });
  await check.getByRole("button", { name: "Run on the spoilt copy" }).click();
  await expect(outcome).toContainText("10 rows at fault", { timeout: SLOW });
});

test("a check that cannot run says why", async ({ page }) => {
  await page.goto("/shop/quality#dim_customer.signup_channel_known");
  const check = page.locator('[id="dim_customer.signup_channel_known"]');
  await expect(check.locator("summary")).toContainText("cannot run");
  await expect(check).toContainText('"signup_channel" not found');
});

test("filters in the address choose checks; a search narrows them", async ({ page }) => {
  await page.goto("/shop/quality?kinds=reference&dirty=fail");
  const list = page.getByRole("region", { name: "Checks", exact: true });
  await expect(list.getByRole("status").first()).toHaveText("6 of 6 checks", { timeout: SLOW });
  await list.getByRole("searchbox").fill("product");
  await expect(list.getByRole("status").first()).toHaveText("1 of 6 checks");
});

test("the same seed draws the same hours, another draws others", async ({ page }) => {
  await page.goto("/shop/quality");
  const lab = page.locator(".hour-repair").first();
  const sentence = lab.locator(".insight");
  await expect(sentence).toContainText("24 hours alike: χ² = ");
  const first = await sentence.textContent();
  await lab.getByRole("button", { name: "Draw again" }).click();
  await expect(sentence).not.toHaveText(first!);
  await lab.getByLabel("Seed").fill("1");
  await lab.getByLabel("Seed").press("Tab");
  await expect(sentence).toHaveText(first!);
  await lab.getByLabel("Seed").fill("1.5");
  await lab.getByLabel("Seed").press("Tab");
  await expect(lab.getByRole("alert")).toHaveText(
    "Seed must be a whole number from 0 to 999,999, got “1.5”",
  );
  await expect(sentence).toHaveText(first!);
});

test("a quoted figure opens by its id, its live number by a click", async ({ page }) => {
  await page.goto("/shop/register#FC-001-01");
  const figure = page.locator('[id="FC-001-01"]');
  await expect(figure).toBeInViewport();
  await expect(figure).toContainText("contradicts itself");
  await figure.getByRole("button", { name: "$398,400" }).click();
  await expect(page.getByRole("dialog")).toContainText("fact_quoted_figure");
});

test("an id that is not registered is said to be unknown", async ({ page }) => {
  await page.goto("/shop/register#FC-009-99");
  await expect(page.getByText("There is no figure “FC-009-99” here.")).toBeVisible();
});
