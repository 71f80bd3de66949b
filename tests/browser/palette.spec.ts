import { expect, test, type Page } from "@playwright/test";
import { axeFindings } from "../support/axeFindings.ts";

const palette = (page: Page) => page.getByRole("dialog", { name: "Search" });
const options = (page: Page) => palette(page).getByRole("option");
const open = async (page: Page) => {
  await page.goto("/flights/overview");
  await expect(page.getByRole("button", { name: "Search", exact: true })).toBeVisible();
};

test("the index is fetched when the palette is first opened, not before", async ({ page }) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(requested).not.toContain("/search.json");
  await page.keyboard.press("/");
  await expect(options(page).first()).toBeVisible();
  expect(requested.filter((each) => each === "/search.json")).toHaveLength(1);
});

for (const key of ["/", "Control+k", "Meta+k"])
  test(`${key} opens it, words find, Enter goes there`, async ({ page }) => {
    await open(page);
    await page.keyboard.press(key);
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.type("executive summ");
    await expect(options(page).first()).toContainText("Executive summary");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/shop\/executive$/);
  });

test("methods are found by what they are called", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.type("welch t test");
  await expect(options(page).first()).toContainText(/method.*Welch/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/catalog\/methods#welch-t-test/);
});

test("queries, tables and metrics are found by part of a name, and with a slip", async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press("/");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.type("delay counts");
  await expect(options(page).first()).toContainText("flights.delay_counts");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("fact flight");
  await expect(options(page).filter({ hasText: "table" }).first()).toContainText(
    "flights.fact_flight",
  );
  await page.keyboard.press("Control+a");
  await page.keyboard.type("punctuallity");
  await expect(options(page).first()).toContainText("Flight punctuality");
});

test("arrow keys choose, Escape closes and focus returns", async ({ page }) => {
  await open(page);
  const button = page.getByRole("button", { name: "Search", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("what was opened comes first next time", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.type("executive summ");
  await expect(options(page).first()).toContainText("Executive summary");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/executive/);
  await open(page);
  await page.keyboard.press("/");
  await expect(options(page).first()).toContainText("Executive summary");
});

for (const text of ["qqxyzzy", "<script>alert(1)</script>", "🦄🦄"])
  test(`“${text}” finds nothing, in words`, async ({ page }) => {
    await open(page);
    await page.keyboard.press("/");
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.insertText(text);
    await expect(palette(page).getByRole("status")).toHaveText(
      `Nothing matches “${text}”. Try fewer or shorter words.`,
    );
  });

test("a missing index is said", async ({ page }) => {
  await page.route("**/search.json", (route) => route.fulfill({ status: 500 }));
  await open(page);
  await page.keyboard.press("/");
  await expect(palette(page).getByRole("status")).toHaveText(
    "Search does not work now: the index could not be fetched (500).",
  );
});

test("typing a slash in a field writes a slash", async ({ page }) => {
  await page.goto("/flights/explore");
  const field = page
    .getByRole("group", { name: "Selection, Distance (mi)" })
    .getByRole("textbox")
    .first();
  await field.fill("");
  await field.press("/");
  await expect(field).toHaveValue("/");
  await expect(palette(page)).toHaveCount(0);
});

test("? lists the shortcuts", async ({ page }) => {
  await open(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toContainText("Ctrl");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing in the open palette, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await page.keyboard.press("/");
    await expect(options(page).first()).toBeVisible();
    expect(await axeFindings(page, ".palette")).toEqual([]);
  });
