import { expect, test, type Page } from "@playwright/test";

const settled = async (page: Page) => {
  await expect(page.locator("observablehq-loading")).toHaveCount(0);
  // A filter starts the engine, which takes seconds.
  await expect(page.locator("[data-state=loading]")).toHaveCount(0, { timeout: 40_000 });
};
const selection = (page: Page, label: string) =>
  page.getByRole("group", { name: `Selection, ${label}` });

test("a selection stands in the address; Back and Forward walk through it", async ({ page }) => {
  await page.goto("/flights/explore");
  await settled(page);
  const delay = selection(page, "Arrival delay (min)");
  await delay.getByRole("textbox").first().fill("15");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/brush\.delayFromMin=15:180/);
  await delay.getByRole("textbox").last().fill("60");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/brush\.delayFromMin=15:60/);
  await page.goBack();
  await expect(page).toHaveURL(/15:180/);
  await expect(delay.getByRole("textbox").last()).toHaveValue("180");
  await page.goForward();
  await expect(delay.getByRole("textbox").last()).toHaveValue("60");
});

test("a copied link restores filter and selection in another window", async ({ page, context }) => {
  const address = "/flights/explore?v=1&airports=ATL&brush.departureHour=6:9";
  await page.goto(address);
  await settled(page);
  const said = await page.locator(".answer").textContent();
  const other = await context.newPage();
  await other.goto(page.url());
  await settled(other);
  await expect(other.locator(".answer")).toHaveText(said!);
  await expect(other.locator(".filters output")).toContainText("Origin: ATL");
  await expect(selection(other, "Hour of departure").getByRole("textbox").last()).toHaveValue("9");
});

test("selections and filters travel to the next page of the system and back", async ({ page }) => {
  await page.goto("/flights/explore?v=1&from=2001-03-01&brush.departureHour=6:9");
  await settled(page);
  await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Flight punctuality" })
    .click();
  await expect(page).toHaveURL(/overview\?.*from=2001-03-01.*brush\.departureHour=6:9/);
  await expect(page.locator(".filters output")).toContainText("Mar 1, 2001");
  await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Explore delays" })
    .click();
  await settled(page);
  await expect(selection(page, "Hour of departure").getByRole("textbox").first()).toHaveValue("6");
});

test("clearing all selections empties the address of them", async ({ page }) => {
  await page.goto("/flights/explore?brush.departureHour=6:9&brush.distanceFromMi=200:600");
  await settled(page);
  await page.getByRole("button", { name: "Clear all selections" }).click();
  await expect(page).not.toHaveURL(/brush/);
  await expect(page.locator(".answer")).toContainText("3,000,000 of 3,000,000");
});

for (const bad of ["soon", "5", "a:b", ":", "1:2:3"])
  test(`a selection “${bad}” that is none is said and ignored`, async ({ page }) => {
    await page.goto(`/flights/explore?brush.delayFromMin=${encodeURIComponent(bad)}`);
    await settled(page);
    await expect(page.locator(".notice", { hasText: `“${bad}” is no selection` })).toBeVisible();
    await expect(page.locator(".answer")).toContainText("3,000,000 of 3,000,000");
  });
