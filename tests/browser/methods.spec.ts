import { expect, test } from "@playwright/test";

test.describe("the catalogue of methods", () => {
  test("lists every method by area and finds them by word", async ({ page }) => {
    await page.goto("/catalog/methods");
    const links = page.locator(".method-areas a:visible");
    await expect(page.locator(".method-slot [role=status]").first()).toHaveText(
      /^(\d+) of \1 methods$/,
    );
    const all = await links.count();
    expect(all).toBeGreaterThan(250);
    await page.getByLabel("Search methods by name").fill("welch mean");
    await expect(links.filter({ hasText: "Welch's two-sample t-test" })).toBeVisible();
    expect(await links.count()).toBeLessThan(10);
    await page.getByLabel("Search methods by name").fill("no such method");
    await expect(links).toHaveCount(0);
  });

  test("opens a method by its link, with typeset formula, sources and schema", async ({ page }) => {
    await page.goto("/catalog/methods#wilson-interval");
    const panel = page.getByRole("article");
    await expect(panel.getByRole("heading", { level: 2 })).toHaveText(/Wilson/);
    await expect(panel.locator(".katex-display math")).toHaveCount(1);
    await expect(panel).toContainText("Wilson (1927)");
    await panel.getByText("What it takes").click();
    await expect(panel.getByRole("row", { name: /^trials/ })).toContainText("count");
    await expect(panel).toContainText(/Held to \d+ reference values/);
    await page.goto("/catalog/methods#welch-t-test");
    await expect(panel.getByRole("heading", { level: 2 })).toHaveText(/Welch/);
    await page.goBack();
    await expect(panel.getByRole("heading", { level: 2 })).toHaveText(/Wilson/);
  });

  test("runs the example, a changed input, and says what is wrong with a bad one", async ({
    page,
  }) => {
    await page.goto("/catalog/methods#wilson-interval");
    const editor = page.getByLabel("Input as JSON");
    const result = page.locator(".example-result");
    await expect(result).toContainText('"interval": [0.25528');
    await editor.fill('{"successes": 1, "trials": 2}');
    await page.getByRole("button", { name: "Run" }).click();
    await expect(result).toContainText('"estimate": 0.5');
    await editor.fill('{"successes": 3, "trials": 2}');
    await editor.press("Control+Enter");
    await expect(result).toHaveText("wilson-interval: successes must be at most trials = 2, got 3");
    await editor.fill('{"successes": 3, "trials": 4, "confidence": 0.9}');
    await editor.press("Control+Enter");
    await expect(result).toContainText("did you mean level?");
    await editor.fill("{successes");
    await editor.press("Control+Enter");
    await expect(result).toContainText("The input is not JSON");
    await page.getByRole("button", { name: "Reset" }).first().click();
    await expect(result).toContainText('"interval": [0.25528');
  });

  test("says when there is no such method", async ({ page }) => {
    await page.goto("/catalog/methods#t-tset");
    await expect(page.locator(".method-slot")).toContainText("There is no method “t-tset”");
  });

  test("shows a method's reference values from the engine", async ({ page }) => {
    await page.goto("/catalog/methods#wilson-interval");
    await page.getByRole("button", { name: "Show the values here" }).click();
    const table = page.getByRole("region", { name: "Reference values of wilson-interval" });
    await expect(table).toContainText("Newcombe (1998)", { timeout: 30_000 });
  });
});

test.describe("the validation report", () => {
  test("states the agreement, and its numbers open", async ({ page }) => {
    await page.goto("/catalog/validation");
    const answer = page.locator(".answer");
    await expect(answer).toContainText(/[\d,]{6} of [\d,]{6} reference values .* 0 differ/);
    await answer.getByRole("button").first().click();
    await expect(page.getByRole("dialog")).toContainText("validation_headline");
  });

  test("has a row for each area and the values nearest to their limit", async ({ page }) => {
    await page.goto("/catalog/validation");
    const areas = page.getByRole("region", { name: "Agreement by area" });
    for (const area of ["tests", "distributions", "forecasting"])
      await expect(areas.getByRole("cell", { name: area, exact: true })).toBeVisible();
    const nearest = page.getByRole("region", { name: "Values that use most of what is allowed" });
    await expect(nearest.locator("tbody tr").nth(5)).toBeVisible();
  });

  test("filters by method through the address, and holds all values on demand", async ({
    page,
  }) => {
    await page.goto("/catalog/validation?methods=welch-t-test");
    const nearest = page.getByRole("region", { name: "Values that use most of what is allowed" });
    await expect(nearest.getByRole("cell", { name: "welch-t-test" }).first()).toBeVisible({
      timeout: 30_000,
    });
    await page.goto("/catalog/validation");
    await page.getByRole("button", { name: "Show all values for these filters" }).click();
    const all = page.getByRole("region", { name: "Reference values", exact: true });
    await expect(all.locator("tbody tr:not(.spacer)").first()).toBeVisible({ timeout: 30_000 });
    expect(Number(await all.getByRole("table").getAttribute("aria-rowcount"))).toBeGreaterThan(
      13_000,
    );
    expect(await all.locator("tbody tr").count()).toBeLessThan(200);
  });
});
