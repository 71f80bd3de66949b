import { expect, test, type Page } from "@playwright/test";

const settled = async (page: Page) => {
  await expect(page.locator("[data-state=loading]")).toHaveCount(0);
  await expect(page.locator("[data-state=failed]")).toHaveCount(0);
};
const tile = (page: Page, label: string) =>
  page
    .locator(".tile", { has: page.getByRole("heading", { name: label, exact: true }) })
    .locator(".tile-value");
const card = (page: Page, text: string) => page.locator(".panel", { hasText: text });

test("airports: a ranking, a map, a regression, groups and laws, all following the filters", async ({
  page,
}) => {
  await page.goto("/flights/airports");
  await settled(page);
  await expect(tile(page, "Airports ranked")).toHaveText("223");
  await expect(tile(page, "Pairs told apart")).toHaveText("5,996");
  const map = card(page, "Pairs of airports; width by flights");
  await expect.poll(() => map.locator("svg path").count()).toBeGreaterThan(80);
  await map.getByRole("button", { name: "Show table" }).click();
  await expect(map.getByRole("table")).toContainText("LAS");

  const hours = card(page, "Mean arrival delay by hour").locator("h3");
  const departed = await hours.textContent();
  const choice = page.locator(".filter-field", { hasText: "Hour of the regression" });
  await choice.locator("summary").click();
  await choice.getByLabel("Estimated schedule").check();
  await page.keyboard.press("Escape");
  await expect(hours).not.toHaveText(departed!);
  await settled(page);
  expect(new URL(page.url()).searchParams.get("hours_by")).toContain("scheduled");

  await page.getByRole("textbox", { name: "With at least" }).fill("20000");
  await page.getByRole("textbox", { name: "With at least" }).press("Enter");
  await expect(tile(page, "Airports ranked")).not.toHaveText("223");
  await settled(page);

  const k = page.getByLabel("Groups (k)");
  await k.fill("4");
  await k.press("Enter");
  await expect(card(page, "Mean of the airports’ mean delays")).toContainText("Group D");
  await k.fill("99");
  await k.press("Enter");
  await expect(page.getByText("must be a whole number from 1 to 8")).toBeVisible();
});

test("anomalies: limits are controls, and a flagged day opens by keyboard", async ({ page }) => {
  await page.goto("/flights/anomalies");
  await settled(page);
  await expect(tile(page, "Days flagged")).toHaveText("3");
  const detail = page.getByRole("form", { name: "Day in detail" });
  await expect(detail.getByRole("button", { pressed: true })).toHaveText("Feb 25, 2001");
  const excess = card(page, "Delay minutes beyond").locator("[data-chart] svg");
  const before = await excess.innerHTML();
  await detail.getByRole("button", { name: "Apr 6, 2001" }).press("Enter");
  await expect(async () => expect(await excess.innerHTML()).not.toBe(before)).toPass();
  expect(new URL(page.url()).searchParams.get("detail.day")).toBe("2001-04-06");

  await page.getByRole("textbox", { name: "Days", exact: true }).fill("5");
  await page.getByRole("textbox", { name: "Days", exact: true }).press("Enter");
  await expect(tile(page, "Days flagged")).toHaveText("0");
  await settled(page);
  await expect(page.getByText("none is so far below usual").first()).toBeVisible();
  await page.goBack();
  await expect(tile(page, "Days flagged")).toHaveText("3");
});

test("airports: on a phone a short chart leaves no empty space below it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/flights/airports");
  const months = card(page, "Mean arrival delay by month");
  await months.scrollIntoViewIfNeeded();
  await expect(months.locator(".plot-slot svg")).toBeVisible();
  await settled(page);
  const [chart, foot] = [months.locator(".plot-slot svg").last(), months.locator("footer")];
  await expect
    .poll(async () => {
      const [above, below] = [(await chart.boundingBox())!, (await foot.boundingBox())!];
      return below.y - above.y - above.height;
    })
    .toBeLessThan(24);
});
