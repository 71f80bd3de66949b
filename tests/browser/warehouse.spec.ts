import { expect, test, type Page } from "@playwright/test";

const lesson = (page: Page, id: string) => page.locator(`#lesson-${id}`);
const forward = (page: Page, id: string) => lesson(page, id).locator("button.primary");

/** Presses the lesson's button until it has no further step. */
async function playThrough(page: Page, id: string, steps: number): Promise<void> {
  for (let step = 0; step <= steps; step++) {
    await expect(forward(page, id)).toBeEnabled();
    await forward(page, id).click();
  }
  await expect(forward(page, id)).toHaveText("That was the last step");
}

test.describe("pipeline", () => {
  test.beforeEach(({ page }) => page.goto("/shop/pipeline"));

  test("shows two rows by inclusive bounds and half as many by half-open ones", async ({
    page,
  }) => {
    const rows = lesson(page, "scd").locator(".plain-table").first().locator("tbody tr");
    for (let step = 0; step <= 6; step++) {
      await expect(forward(page, "scd")).toBeEnabled();
      await forward(page, "scd").click();
    }
    await expect(lesson(page, "scd").locator("figcaption").first()).toContainText("between");
    const inclusive = await rows.count();
    await forward(page, "scd").click();
    await expect(lesson(page, "scd").locator("figcaption").first()).toContainText("day <");
    expect(inclusive).toBe(2 * (await rows.count()));
  });

  test("marks what a change closed and opened, in words", async ({ page }) => {
    await forward(page, "scd").click();
    await expect(forward(page, "scd")).toContainText("Apply the first day");
    await forward(page, "scd").click();
    const table = lesson(page, "scd").locator(".plain-table", { hasText: "Type 2" });
    await expect(table.locator("tr", { hasText: "✎ changed" })).not.toHaveCount(0);
    await expect(table.locator("tr", { hasText: "＋ new" })).not.toHaveCount(0);
  });

  test("shows the engine's refusal as the point of the step", async ({ page }) => {
    await forward(page, "rating").click();
    await expect(forward(page, "rating")).toContainText("Ask for the column");
    await forward(page, "rating").click();
    await expect(lesson(page, "rating").locator(".notice")).toContainText("Binder Error");
    await forward(page, "rating").click();
    await expect(lesson(page, "rating")).toContainText("rating_rate");
  });

  test("plays the watermark and the upsert to their ends, and starts over", async ({ page }) => {
    await playThrough(page, "watermark", 6);
    await playThrough(page, "upsert", 4);
    await lesson(page, "upsert").getByRole("button", { name: "Start over" }).click();
    await expect(lesson(page, "upsert")).toContainText("Nothing has happened to it yet");
  });

  test("gives each table the strategy that its facts ask for, and says why", async ({ page }) => {
    const plan = page.getByRole("region", { name: "How each table is kept up to date" });
    const line = (name: string) => plan.locator("tr", { has: page.locator(`text="${name}"`) });
    await expect(line("fact_event")).toContainText("replace by day");
    await expect(line("fact_order")).toContainText("merge by key with a look-back");
    await page.locator('input[name="refresh.small"]').fill("6000");
    await page.keyboard.press("Tab");
    await expect(line("fact_order")).toContainText("full refresh");
    await expect(page).toHaveURL(/refresh\.small=6000/);
  });

  test("drills from years to days and back", async ({ page }) => {
    const drill = page.locator(".drill");
    for (const level of ["quarters", "months", "weeks", "days"]) {
      await drill.locator(".periods button").first().click();
      await expect(drill.locator("h3")).toContainText(level);
    }
    await drill.getByRole("button", { name: "all years" }).click();
    await expect(drill.locator("h3")).toContainText("years");
  });

  test("the size of a history refuses what is no number, and rates that cross", async ({
    page,
  }) => {
    const estimate = page.locator(".lesson", { hasText: "How large does a history get?" });
    await expect(estimate.locator("output")).toHaveText(/^3,000 to 4,000 rows, /);
    await estimate.getByLabel("Customers").fill("many");
    await page.keyboard.press("Tab");
    await expect(estimate.getByRole("alert")).toHaveText(
      "Customers must be a whole number from 0 to 1,000,000,000, got “many”",
    );
    await estimate.getByLabel("At most").fill("1");
    await page.keyboard.press("Tab");
    await expect(estimate.locator("output")).toHaveText(
      "No estimate: at least 2 changes cannot be more than at most 1.",
    );
  });
});

test.describe("performance", () => {
  test.beforeEach(({ page }) => page.goto("/shop/performance"));

  test("times every dashboard query, and can be stopped", async ({ page }) => {
    await page.getByLabel("Runs of each").selectOption("3");
    await page.getByRole("button", { name: "Measure all queries" }).click();
    const timings = page.locator("#timings");
    await expect(timings.locator("tbody tr")).not.toHaveCount(0, { timeout: 30_000 });
    await timings.getByRole("button", { name: "Stop" }).click();
    await expect(timings.getByText(/Stopped after|queries measured/)).toBeVisible();
  });

  test("explains a query with rows and times of its operators", async ({ page }) => {
    await page.getByRole("button", { name: "Explain and analyse" }).click();
    await expect(page.locator(".plan-tree")).toContainText(/SCAN.*rows.*ms/s, { timeout: 30_000 });
  });

  test("works stated percentages out again", async ({ page }) => {
    const row = page.getByRole("row", { name: /Stated mean/ });
    await expect(row).toContainText("67%");
    await expect(row).toContainText("69.4%");
    await expect(row).toContainText("✗ differs");
  });
});
