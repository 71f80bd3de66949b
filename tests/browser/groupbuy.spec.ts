import { expect, test, type Page } from "@playwright/test";

const charts = (page: Page, count: number) =>
  expect(page.locator(".panel[data-state=ready] [data-chart]")).toHaveCount(count);
const inWords = (page: Page) =>
  expect(page.locator("main")).not.toContainText(/NaN|Infinity|undefined/);

test("overview: the ten-row example shows 60 % against 80 %, 160 against 60, and 70 %", async ({
  page,
}) => {
  await page.goto("/groupbuy/overview?snapshots=small");
  const studies = page.locator(".kpi-study");
  await expect(studies.nth(0)).toContainText("60%", { timeout: 30_000 });
  await expect(studies.nth(0)).toContainText("80%");
  await expect(studies.nth(0)).toContainText("of the 5 orders it finds, 1 belong");
  await expect(studies.nth(1)).toContainText("1 of its orders brought nothing: it was refunded");
  await expect(studies.nth(1)).toContainText("$160.00");
  await expect(studies.nth(1)).toContainText("$60.00");
  await expect(studies.nth(2)).toContainText("70%");
  await expect(studies.nth(2)).toContainText("does not run");
  const badge = studies.nth(0).getByRole("link", { name: "Fact check FC-003-01: differs" });
  await expect(badge).toHaveAttribute("href", /\/shop\/register#FC-003-01$/);
  await expect(page.locator("main")).toContainText("No growth can be stated");
  await inWords(page);
});

test("retention: young cohorts are blank, and a date before all of them is explained", async ({
  page,
}) => {
  await page.goto("/groupbuy/retention");
  await charts(page, 4);
  await expect(page.locator(".answer").first()).toContainText("planted: +6 points");
  await page.getByRole("button", { name: "List all of them, to download" }).click();
  await expect(page.getByText("All users of the segment")).toBeAttached({ timeout: 30_000 });
  await page.goto("/groupbuy/retention?as_of=2024-01-20");
  await expect(page.locator("main")).toContainText("No cohort has a full month", {
    timeout: 30_000,
  });
  await inWords(page);
});

test("vendors: products follow the chosen vendors", async ({ page }) => {
  await page.goto("/groupbuy/vendors");
  await charts(page, 4);
  await expect(page.locator("main")).toContainText("No vendor is chosen");
  await page.goto("/groupbuy/vendors?vendors=Jimma%20Coffee");
  await expect(page.locator("main")).toContainText(/\d+ products of Jimma Coffee/, {
    timeout: 30_000,
  });
  await inWords(page);
});

test("exam: a refund rolls back, and all tables are prepared", async ({ page }) => {
  await page.goto("/groupbuy/exam");
  await charts(page, 5);
  // Before anything runs here, and so in print, the build's answers stand.
  await expect(page.locator("#preparation")).toContainText("left empty: no refund");
  await expect(page.locator("#partitions")).toContainText("Slowest machine, ms");
  await expect(page.locator("#lesson-refund")).toContainText("CHECK constraint failed");
  await page.getByRole("button", { name: "Prepare all eight tables" }).click();
  await expect(page.locator("#preparation")).toContainText("8 tables prepared", {
    timeout: 30_000,
  });
  await expect(page.locator("#preparation")).toContainText("set to not given (a constant)");
  const lesson = page.locator(".lesson", { hasText: "A refund that fails half-way" });
  await lesson.getByRole("button", { name: "Start", exact: true }).click();
  for (const step of ["Without a transaction", "Put it right by hand", "With a transaction"])
    await lesson.getByRole("button", { name: `Next: ${step}` }).click();
  await expect(lesson.getByRole("cell", { name: "paid" })).toHaveCount(4);
  await expect(lesson.getByRole("cell", { name: "$10.00" })).toHaveCount(1);
  await lesson.getByRole("button", { name: /^Next: Top up/ }).click();
  await expect(lesson.getByRole("cell", { name: "refunded" })).toHaveCount(4);
  const trials = page.locator("#partitions");
  await trials.getByRole("button").first().click();
  const machines = trials.getByRole("region", { name: "Time by number of machines" });
  await expect(machines.getByRole("rowheader")).toHaveText(["1", "2", "4", "8"], {
    timeout: 60_000,
  });
  await expect(trials).toContainText(/each time [\d,]+ orders on \d+ days/);
  await inWords(page);
});
