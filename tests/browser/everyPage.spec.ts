import { expect, test, type Page } from "@playwright/test";
import { axeFindings } from "../support/axeFindings.ts";
import { consoleComplaints } from "../support/consoleComplaints.ts";
import { pageAddresses } from "../support/pageAddresses.ts";

/** Chromium's entry for content that moved; not in TypeScript's DOM library. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Above this, readers notice: half of what web.dev calls good. */
const MOST_SHIFT = 0.05;
const MOST_REQUESTS = 40;

/** A visit without interaction: what the page asked for, said and moved. */
async function visit(page: Page, address: string) {
  const requested: string[] = [];
  const complaints = consoleComplaints(page);
  page.on("request", (request) => requested.push(request.url()));
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    const describe = ({ node }: LayoutShift["sources"][number]) =>
      node instanceof Element ? node.outerHTML.slice(0, 90) : String(node?.nodeValue);
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        shifts.push({ value, moved: sources.map(describe) });
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  return { requested, complaints, shifts };
}

function expectStill(shifts: readonly Shift[]): void {
  const total = shifts.reduce((sum, { value }) => sum + value, 0);
  const report = JSON.stringify(
    shifts.filter(({ value }) => value > 0.005),
    null,
    1,
  );
  expect.soft(total, `moves while it loads: ${report}`).toBeLessThan(MOST_SHIFT);
}

// Both workers have their share of the pages.
test.describe.configure({ mode: "parallel" });

for (const address of pageAddresses) {
  test(`${address} on a desk, in light`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: "light" });
    const { requested, complaints, shifts } = await visit(page, address);
    const foreign = requested.filter(
      (url) => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url),
    );
    expect.soft(foreign, "asks for something from elsewhere").toEqual([]);
    const said = complaints.filter((text) => !(address === "/404" && text.includes("404")));
    expect.soft(said, "errors and warnings").toEqual([]);
    expectStill(shifts);
    await expect.soft(page.locator(".observablehq--error")).toHaveCount(0);
    await expect.soft(page.locator("main")).not.toContainText(/NaN|undefined|Infinity/);

    await expect.soft(page.locator("html")).toHaveAttribute("lang", "en");
    await expect.soft(page).toHaveTitle(/\S/);
    const description = page.locator('meta[name="description"]');
    await expect.soft(description).toHaveAttribute("content", /\S{3}/);
    const viewport = page.locator('meta[name="viewport"]');
    await expect.soft(viewport).not.toHaveAttribute("content", /maximum-scale/);
    await expect.soft(page.locator("h1")).toHaveCount(1);
    expect.soft(await axeFindings(page)).toEqual([]);

    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#observablehq-main$/);
  });

  test(`${address} on a metered phone of 360 px, in dark`, async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 360, height: 740 });
    const { requested, shifts } = await visit(page, address);
    expect
      .soft(
        requested.filter((url) => /\.wasm|\.duckdb/.test(url)),
        "engine",
      )
      .toEqual([]);
    const files = requested.filter((url) => !/^(data|blob):/.test(url));
    expect.soft(files.length, "requests").toBeLessThanOrEqual(MOST_REQUESTS);
    expectStill(shifts);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, "scrolls sideways").toBeLessThanOrEqual(360);
    expect.soft(await axeFindings(page)).toEqual([]);
  });
}

test("an unknown address below a folder gets the whole 404 page", async ({ page }) => {
  const failed: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) failed.push(new URL(response.url()).pathname);
  });
  await page.goto("/no/such/page");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "There is no page at this address",
  );
  expect(failed).toEqual(["/no/such/page"]);
});
