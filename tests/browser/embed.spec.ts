import { expect, test, type Page } from "@playwright/test";
import { axeFindings } from "../support/axeFindings.ts";

const NAME = "flights-by-arrival-delay-in-steps-of-five";
const address = (rest: string) => `/flights/overview?${rest}`;
const shown = (page: Page) =>
  page
    .locator("main .panel:visible, main .tile:visible")
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset["card"]));

test("shows one card alone, with its page and the date of its data", async ({ page }) => {
  await page.goto(address(`embed=${NAME}`));
  const card = page.locator("[data-embedded]");
  await expect(card.locator("[data-chart] svg")).toBeVisible();
  expect(await shown(page)).toEqual([NAME]);
  await expect(page.locator("h1")).toBeHidden();
  await expect(page.locator("#observablehq-header")).toBeHidden();
  await expect(page.locator(".embed-source")).toContainText("data until Jun 30, 2001");
  await expect(page.getByRole("link", { name: "Open in Openbook" })).toHaveAttribute(
    "href",
    /\/flights\/overview$/,
  );
});

test("filters of the address apply, and the way back keeps them", async ({ page }) => {
  await page.goto(address(`v=1&airports=ATL&embed=on-time`));
  await expect(page.locator("[data-embedded] .tile-value")).toHaveText(/%/);
  await expect(page.locator("[data-embedded] .tile-value")).not.toHaveText("79.1%");
  await expect(page.getByRole("link", { name: "Open in Openbook" })).toHaveAttribute(
    "href",
    /\?v=1&airports=ATL$/,
  );
});

for (const [theme, scheme, background] of [
  ["dark", "light", "rgb(27, 31, 35)"],
  ["light", "dark", "rgb(255, 255, 255)"],
  ["auto", "dark", "rgb(27, 31, 35)"],
] as const)
  test(`theme=${theme} on a ${scheme} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(address(`embed=${NAME}&theme=${theme}`));
    await expect(page.locator("[data-embedded]")).toHaveCSS("background-color", background);
    expect(await page.evaluate(() => localStorage.getItem("openbook-theme"))).toBeNull();
  });

test("a name that no card has is said, with those there are", async ({ page }) => {
  await page.goto(address("embed=%3Cb%3Enope"));
  const message = page.locator(".embed-unknown");
  await expect(message).toContainText("This page has no card “<b>nope”. It has:");
  await message.getByRole("link", { name: NAME }).click();
  await expect(page.locator("[data-embedded] h3")).toBeVisible();
});

test("a card's tools copy the code of a frame that shows it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/flights/overview?locale=de-DE");
  const card = page.locator(`[data-card="${NAME}"]`);
  await card.getByText("Download", { exact: true }).click();
  await card.getByRole("button", { name: "Copy embed code" }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^<iframe src="http[^"]+embed=flights-by-arrival-delay[^"]*" title="[^"]+"/);
  expect(code).toContain("locale=de-DE&amp;embed=");
  await page.setContent(code);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("[data-embedded] [data-chart] svg")).toBeVisible();
});

for (const width of [360, 900])
  test(`fits ${width} px, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(address(`embed=${NAME}`));
    await expect(page.locator("[data-embedded] [data-chart] svg")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(await axeFindings(page, "main")).toEqual([]);
  });
