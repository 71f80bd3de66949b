import { expect, test, type Locator, type Page } from "@playwright/test";

const path = "/flights/explore";
const card = (page: Page, index: number) => page.locator(".linked").nth(index);
const bars = (linked: Locator) => linked.locator(".brush-inside").getAttribute("d");
const numberIn = async (page: Page) =>
  Number((await page.locator(".answer .open-number").first().textContent())!.replaceAll(",", ""));
const ready = async (page: Page) => {
  await expect(page.locator(".linked[data-state=ready] .brush-inside")).toHaveCount(3);
  await expect(page.locator(".answer .open-number")).toHaveCount(3);
};

test.beforeEach(async ({ page }) => {
  // The engine is not needed: the cube is shipped with the page.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );
});

test("dragging over one chart filters the others and the sentence, without the engine", async ({
  page,
}) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await page.goto(path);
  await ready(page);
  const [hours, distances] = [await bars(card(page, 0)), await bars(card(page, 2))];
  const surface = card(page, 1).locator(".brush-surface");
  await surface.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const box = (await surface.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.4, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 60, { steps: 8 });
  await expect.poll(() => bars(card(page, 0))).not.toBe(hours);
  await expect.poll(() => bars(card(page, 2))).not.toBe(distances);
  await page.mouse.up();
  await expect(page).toHaveURL(/brush\.delayFromMin=-?\d+:\d+/);
  expect(await numberIn(page)).toBeLessThan(3_000_000);
  expect(requested.filter((url) => /\.wasm|\.duckdb/.test(url))).toEqual([]);
});

test("what is selected agrees with a query of its own", async ({ page }) => {
  await page.goto(`${path}?brush.delayFromMin=15:60&brush.departureHour=17:18`);
  await ready(page);
  const shown = await numberIn(page);
  await page.goto("/flights/overview");
  const counted = await page.evaluate(async () => {
    const response = await fetch(
      document.querySelector<HTMLLinkElement>('link[rel=preload][href*="/baked/"]')!.href,
    );
    const baked = (await response.json()) as {
      queries: Record<string, { data: Record<string, number[]> }>;
    };
    const { data } = baked.queries["by_weekday_hour"]!;
    return data["flights"]!.reduce(
      (total, flights, row) =>
        data["departure_hour"]![row] === 17 && data["weekday"]![row] !== null
          ? total + flights
          : total,
      0,
    );
  });
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(counted);
  // Without the delays the same hour holds exactly what the other page counts.
  await page.goto(`${path}?brush.departureHour=17:18`);
  await ready(page);
  expect(await numberIn(page)).toBe(counted);
});

test("the keyboard selects: a limit by arrow keys, the whole by Shift, Escape clears", async ({
  page,
}) => {
  await page.goto(path);
  await ready(page);
  const lowest = page.getByRole("slider", { name: "Hour of departure, lowest selected" });
  await lowest.focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
  await expect(lowest).toHaveAttribute("aria-valuetext", "06:00");
  await page.keyboard.press("Tab");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/brush\.departureHour=6:14/);
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page).toHaveURL(/brush\.departureHour=7:15/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/brush/);
  await expect(page.locator(".answer")).toContainText("3,000,000 of 3,000,000");
});

test("limits are typed: off a step they are moved, reversed they are swapped, words refused", async ({
  page,
}) => {
  await page.goto(path);
  await ready(page);
  const group = page.getByRole("group", { name: "Selection, Distance (mi)" });
  const [low, high] = [group.getByRole("textbox").first(), group.getByRole("textbox").last()];
  await low.fill("390");
  await low.press("Enter");
  await expect(group.getByRole("alert")).toHaveText("Moved to the nearest step of 200 mi.");
  await expect(low).toHaveValue("400");
  await low.fill("2000");
  await low.press("Enter");
  await high.fill("1000");
  await high.press("Enter");
  await expect(group.getByRole("alert")).toHaveText(
    "The limits were reversed and have been swapped.",
  );
  await expect(low).toHaveValue("1,000");
  await low.fill("far");
  await low.press("Enter");
  await expect(group.getByRole("alert")).toHaveText("“far” is not a number.");
  await expect(low).toHaveAttribute("aria-invalid", "");
  await expect(page).toHaveURL(/distanceFromMi=1000:2000/);
  await group.getByRole("button", { name: "Clear" }).click();
  await expect(high).toHaveValue("3,000");
});

test("selections are counted once each, and the count says what it does to a test", async ({
  page,
}) => {
  await page.goto(path);
  await ready(page);
  const looks = page.locator(".look-counter");
  await expect(looks).toHaveAttribute("data-looks", "1");
  await expect(looks.getByRole("button")).toBeHidden();
  const lowest = page.getByRole("slider", { name: "Hour of departure, lowest selected" });
  await lowest.focus();
  // A hurried walk over six limits is one look.
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
  await expect(looks).toHaveAttribute("data-looks", "2");
  await expect(looks).toContainText("9.8% of the time");
  await expect(looks).toContainText("p below 2.5%");
  await page.goto(path);
  await expect(looks).toHaveAttribute("data-looks", "2");
  await looks.getByRole("button", { name: "Count from here" }).click();
  await expect(looks).toHaveText(/one selection so far/);
  await page.emulateMedia({ media: "print" });
  await expect(looks).toBeHidden();
});

test.describe("by finger", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a tap selects a column, a second tap puts it away", async ({ page }) => {
    await page.goto(path);
    await ready(page);
    const surface = card(page, 0).locator(".brush-surface");
    await surface.scrollIntoViewIfNeeded();
    await surface.tap({ position: { x: 200, y: 80 } });
    await expect(page).toHaveURL(/brush\.departureHour=\d+:\d+/);
    await surface.tap({ position: { x: 200, y: 80 } });
    await expect(page).not.toHaveURL(/brush/);
  });
});

test("each chart has its table and its origin", async ({ page }) => {
  await page.goto(`${path}?brush.delayFromMin=15:60`);
  await ready(page);
  const first = card(page, 0);
  await first.getByRole("button", { name: "Show table" }).click();
  await expect(first.getByRole("columnheader").first()).toBeVisible();
  await expect(first.locator("tbody tr:not(.spacer)").first()).toBeVisible();
  await first.locator(".tool-end").click();
  await expect(page.getByRole("dialog")).toContainText("fact_flight");
});

test("filters that leave nothing are said in words", async ({ page }) => {
  await page.goto(`${path}?v=1&from=2001-07-01&airports=ACY`);
  await expect(page.locator(".linked h3").first()).toHaveText("No data for these selections");
  await expect(page.locator("main")).not.toContainText(/NaN|undefined|Infinity/);
});

test("limits of a link that are no selection as they stand are mended, with a notice", async ({
  page,
}) => {
  await page.goto(`${path}?brush.delayFromMin=30:10&brush.departureHour=99:5`);
  await ready(page);
  const notices = page.locator(".brush-controls .notice");
  await expect(notices).toHaveCount(2);
  await expect(notices.nth(0)).toContainText("99:5");
  await expect(notices.nth(1)).toContainText("reversed and have been swapped");
  await expect(page).toHaveURL(/brush\.delayFromMin=10:30/);
  await expect(page).toHaveURL(/brush\.departureHour=5:24/);
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await expect(notices).toHaveCount(0);
});

test("Reset puts selections away", async ({ page }) => {
  await page.goto(`${path}?brush.departureHour=22:24`);
  await ready(page);
  const reset = page.getByRole("button", { name: "Reset", exact: true });
  await expect(page.locator(".filter-line output")).toContainText("22");
  await reset.click();
  await expect(reset).toBeDisabled();
  await expect(page).not.toHaveURL(/brush/);
  await expect(page.locator(".filter-line output")).toContainText("No filter applied");
});
