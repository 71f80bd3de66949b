import { expect, test, type Page as BrowserPage } from "@playwright/test";
import { componentSite } from "../support/componentSite.ts";
import { openComponents } from "../support/openComponents.ts";

let site: Awaited<ReturnType<typeof componentSite>>;
test.beforeAll(async () => {
  site = await componentSite();
});
test.afterAll(() => site.close());

/** A replay of the given minutes after noon, one refresh per 15 recorded minutes. */
async function replay(browser: BrowserPage, minutes: readonly number[]) {
  await browser.clock.install();
  await openComponents(browser, site.url);
  await browser.evaluate((given) => {
    const rows = given.map((minute) => ({
      arrivedAt: new Date(Date.UTC(2025, 5, 30, 12, minute)),
      amount: minute,
    }));
    const data = window.rowsOf(rows);
    const timer = window.openbook.replayTimer({ data, time: "arrivedAt", timeZone: "UTC" });
    const output = document.createElement("pre");
    timer.rows.subscribe(({ rows: arrived }) => (output.textContent = String(arrived?.length)));
    window.show(timer, output);
  }, minutes);
}
const arrived = (browser: BrowserPage) => browser.locator("main > pre");
const element = (browser: BrowserPage) =>
  browser.getByRole("group", { name: "Replay of recorded arrivals" });

test("arrivals come in with the refreshes, stamp and countdown say so", async ({ page }) => {
  await replay(page, [0, 10, 20, 40]);
  await expect(arrived(page)).toHaveText("1");
  await expect(element(page)).toContainText("Last updated Jun 30, 2025, 12:00 PM (UTC): 1 of 4");
  await expect(element(page)).toContainText("Next refresh in 5 s");
  await page.clock.runFor(3000);
  await expect(element(page)).toContainText("Next refresh in 2 s");
  await page.clock.runFor(2500);
  await expect(arrived(page)).toHaveText("2");
  await expect(element(page)).toContainText("12:15 PM");
});

test("pause stops it, resume goes on, and it ends with everything", async ({ page }) => {
  await replay(page, [0, 10, 20]);
  await element(page).getByRole("button", { name: "Pause" }).click();
  await page.clock.runFor(60_000);
  await expect(arrived(page)).toHaveText("1");
  await expect(element(page)).toContainText("Paused");
  await element(page).getByRole("button", { name: "Resume" }).click();
  await page.clock.runFor(12_000);
  await expect(arrived(page)).toHaveText("3");
  await expect(element(page)).toContainText("Everything has arrived");
  await element(page).getByRole("button", { name: "Replay" }).click();
  await expect(arrived(page)).toHaveText("1");
});

test("a higher speed waits less", async ({ page }) => {
  await replay(page, [0, 10, 20, 40]);
  await page.getByLabel("Speed").selectOption("5");
  await page.clock.runFor(1300);
  await expect(arrived(page)).toHaveText("2");
});

test("no arrival is said in words", async ({ page }) => {
  await replay(page, []);
  await expect(element(page)).toContainText("No recorded arrivals");
});

test("readers who want less motion start it themselves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await replay(page, [0, 10]);
  await page.clock.runFor(20_000);
  await expect(arrived(page)).toHaveText("1");
  await element(page).getByRole("button", { name: "Resume" }).click();
  await page.clock.runFor(6000);
  await expect(arrived(page)).toHaveText("2");
});

test("the numbers of the stamp open, and keep the focus while others come", async ({ page }) => {
  await replay(page, [0, 10, 20, 40]);
  const panel = page.getByRole("dialog", { name: "Replay" });
  const number = (text: string) => element(page).getByRole("button", { name: text, exact: true });
  for (const [text, column] of [
    ["1", "arrived"],
    ["4", "recorded"],
  ] as const) {
    await number(text).click();
    await expect(panel.locator("[data-column]")).toHaveText(column);
    await expect(panel.locator("[data-exact]")).toHaveText(text);
    await page.keyboard.press("Escape");
  }
  await number("1").focus();
  await page.clock.runFor(5500);
  await expect(number("2")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel.locator("[data-exact]")).toHaveText("2");
});
