import { expect, test, type Page as BrowserPage } from "@playwright/test";
import type { Row } from "../../src/engine/types.ts";
import { componentSite } from "../support/componentSite.ts";
import { openComponents } from "../support/openComponents.ts";

let site: Awaited<ReturnType<typeof componentSite>>;
test.beforeAll(async () => {
  site = await componentSite();
});
test.afterAll(() => site.close());

/** Every chart of categories and time, as pages call them, by name. */
const CHARTS = [
  "areaChart",
  "stackedArea",
  "shareArea",
  "lineChart",
  "lines",
  "barChart",
  "groupedBarChart",
  "stackedBarChart",
  "shareBars",
  "stackedColumnChart",
  "columnChart",
  "scatterChart",
  "boxChart",
  "donutChart",
  "funnelChart",
  "cohortChart",
  "smallMultiples",
  "calendarChart",
] as const;

/** A row as it can be handed to the browser. */
type Plain = Readonly<Record<string, string | number | null>>;

/** Draws one chart in a card from rows of `day` (ISO), `age`, `name`, `kind`, `n`. */
async function draw(browser: BrowserPage, chart: (typeof CHARTS)[number], rows: readonly Plain[]) {
  await browser.evaluate(
    ([which, given]) => {
      const { openbook: ob } = window;
      const types = { day: "date", age: "integer", name: "varchar", kind: "varchar", n: "double" };
      const data = window.rowsOf(
        given.map((row) => ({ ...row, day: new Date(String(row["day"])) })),
        types,
      );
      const day = { key: "day", format: "date", label: "Day" } as const;
      const name = { key: "name", format: "text", label: "Name" } as const;
      const kind = { key: "kind", format: "text", label: "Kind" } as const;
      const n = { key: "n", format: "number", label: "Amount (kg)" } as const;
      const age = { key: "age", format: "integer", label: "Age" } as const;
      const box = { low: "n", lowerQuartile: "n", median: "n", upperQuartile: "n", high: "n" };
      type Draw = (drawn: typeof data, width: number) => Element;
      const charts: Record<string, Draw> = {
        areaChart: (r, width) => ob.areaChart(r, { x: day, y: n, width }),
        stackedArea: (r, width) => ob.areaChart(r, { x: day, y: n, series: kind, width }),
        shareArea: (r, width) =>
          ob.areaChart(r, { x: day, y: n, series: kind, share: true, width }),
        lineChart: (r, width) => ob.lineChart(r, { x: day, y: n, width }),
        lines: (r, width) => ob.lineChart(r, { x: day, y: n, series: kind, width }),
        barChart: (r, width) => ob.barChart(r, { category: name, value: n, width }),
        groupedBarChart: (r, width) =>
          ob.groupedBarChart(r, { category: name, series: kind, value: n, width }),
        stackedBarChart: (r, width) =>
          ob.stackedBarChart(r, { category: name, series: kind, value: n, width }),
        shareBars: (r, width) =>
          ob.stackedBarChart(r, { category: name, series: kind, value: n, share: true, width }),
        stackedColumnChart: (r, width) =>
          ob.stackedColumnChart(r, { x: name, series: kind, y: n, width }),
        columnChart: (r, width) => ob.columnChart(r, { x: name, y: n, width }),
        scatterChart: (r, width) => ob.scatterChart(r, { name, x: age, y: n, size: n, width }),
        boxChart: (r, width) =>
          ob.boxChart(r, {
            category: name,
            quantity: { format: "number", label: "kg" },
            ...box,
            width,
          }),
        donutChart: (r, width) => ob.donutChart(r, { category: name, value: n, width }),
        funnelChart: (r, width) => ob.funnelChart(r, { step: name, count: n, width }),
        cohortChart: (r, width) => ob.cohortChart(r, { cohort: name, age, value: n, width }),
        smallMultiples: (r, width) => ob.smallMultiples(r, { facet: kind, x: day, y: n, width }),
        calendarChart: (r, width) => ob.calendarChart(r, { day, value: n, width }),
      };
      window.show(ob.chartCard({ title: which, data, chart: charts[which]! }));
    },
    [chart, rows] as const,
  );
  await browser.waitForSelector(".panel[data-state=ready] [data-chart] > :not(.skeleton)");
}

const normal: Plain[] = ["2025-01-01", "2025-02-01", "2025-03-01"].flatMap((day, place) =>
  ["a", "b"].map((kind, index) => ({
    day,
    age: place,
    name: `item ${place}`,
    kind,
    n: 3 + place + index,
  })),
);
const BAD: Record<string, Plain[]> = {
  "one row": normal.slice(0, 1),
  "values that are all equal": normal.map((row) => ({ ...row, n: 5 })),
  "zeros only": normal.map((row) => ({ ...row, n: 0 })),
  "missing values": normal.map((row, index) => ({ ...row, n: index % 2 ? null : 4 })),
  "negative values": normal.map((row, index) => ({ ...row, n: index % 2 ? -4 : 4 })),
};
const shown = ".panel [data-chart]";

test.beforeEach(async ({ page }) => openComponents(page, site.url));

for (const chart of CHARTS) {
  test(`${chart} draws, steps by keyboard and survives bad input`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await draw(page, chart, normal);
    const frame = page.locator(shown);
    await expect(frame).toHaveAttribute("aria-label", /Arrow keys step through the values/);
    await frame.focus();
    await page.keyboard.press("End");
    await expect(frame.locator("svg [aria-label=tip] text").first()).toBeVisible();
    await expect(page.locator("figure [aria-live]")).toHaveText(/(item \d|Mar 1, 2025|b)/);
    await page.keyboard.press("Escape");
    await expect(frame.locator("svg [aria-label=tip] text")).toHaveCount(0);
    for (const [name, rows] of Object.entries(BAD)) {
      await draw(page, chart, rows);
      await expect(frame.locator("svg").first(), name).toBeVisible();
      await expect(frame, name).not.toContainText(/NaN|undefined|Infinity/);
      const broken = await frame.evaluate(
        (element) =>
          [...element.querySelectorAll("svg *")].filter((mark) =>
            [...mark.attributes].some(({ value }) => /NaN|Infinity/.test(value)),
          ).length,
      );
      expect(broken, `${name}: marks without a place`).toBe(0);
    }
    expect(errors).toEqual([]);
  });
}

test("no row is said in words, and there is nothing to step through", async ({ page }) => {
  await page.evaluate(() =>
    window.show(
      window.openbook.chartCard({
        title: "Nothing",
        data: window.rowsOf([], { n: "double" }),
        empty: "No order in this range",
        chart: () => document.createElement("svg"),
      }),
    ),
  );
  await expect(page.locator(".panel")).toContainText("No order in this range");
  await expect(page.locator(shown)).not.toHaveAttribute("tabindex", "0");
});

const NAMES = [
  'the "best", they said',
  "two\nlines",
  "naïve 🛒",
  "سلة التسوق",
  "<script>window.hit = 1</script>",
];

test("names with quotes, new lines, emoji, right-to-left text and tags are text", async ({
  page,
}) => {
  for (const chart of [
    "barChart",
    "donutChart",
    "funnelChart",
    "columnChart",
    "boxChart",
  ] as const) {
    await draw(
      page,
      chart,
      NAMES.map((name, index) => ({
        day: "2025-01-01",
        age: index,
        name,
        kind: "a",
        n: 9 - index,
      })),
    );
    const text = (await page.locator(shown).innerText()).replaceAll(/\s+/g, "");
    for (const part of ["best", "naïve🛒", "سلة", "<script>"]) expect(text, chart).toContain(part);
  }
  expect(await page.evaluate(() => "hit" in window)).toBe(false);
});

test("bars of 100,000 categories are the longest ones, at once", async ({ page }) => {
  const ms = await page.evaluate(() => {
    const rows = window.rowsOf(
      Array.from({ length: 100_000 }, (_, n) => ({ name: `item ${n}`, n })),
    );
    const started = performance.now();
    const chart = window.openbook.barChart(rows, {
      category: { key: "name", format: "text", label: "Name" },
      value: { key: "n", format: "integer", label: "N" },
      width: 600,
    });
    window.show(chart);
    return performance.now() - started;
  });
  expect(ms).toBeLessThan(1000);
  await expect(page.locator("main svg")).toContainText("item 99999");
  await expect(page.locator("main svg [aria-label=bar] > *")).toHaveCount(25);
});

test("a tier is written beside its bar and listed in a legend", async ({ page }) => {
  await page.evaluate(() => {
    const rows = window.rowsOf([
      { name: "lamp", n: 5 },
      { name: "desk", n: 90 },
    ]);
    const color = {
      of: (row: Row) => (Number(row["n"]) < 60 ? "critical" : "healthy"),
      tiers: [
        { name: "critical", color: "var(--bad)" },
        { name: "healthy", color: "var(--good)" },
      ],
    };
    window.show(
      window.openbook.barChart(rows, {
        category: { key: "name", format: "text", label: "Name" },
        value: { key: "n", format: "integer", label: "Units" },
        width: 500,
        color,
      }),
    );
  });
  await expect(page.locator(".legend")).toHaveText(/critical\s*healthy/);
  await expect(page.locator("main svg")).toContainText("5 · critical");
});

test("a tooltip opens by touch", async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await openComponents(page, site.url);
  await draw(
    page,
    "columnChart",
    normal.filter(({ kind }) => kind === "a"),
  );
  const box = (await page.locator(`${shown} svg`).boundingBox())!;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator("svg [aria-label=tip] text").first()).toBeVisible();
  await context.close();
});

test("a picture of a chart carries its legend", async ({ page }) => {
  await draw(page, "lines", normal);
  await page.locator(".panel").getByText("Download").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "SVG", exact: true }).click();
  const stream = await (await download).createReadStream();
  let svg = "";
  for await (const chunk of stream) svg += String(chunk);
  expect(svg).toMatch(/>a<\/text>.*>b<\/text>/s);
  expect(svg).not.toContain("var(--series");
});

test("a query opens in an editor, runs in the engine and says what is wrong", async ({ page }) => {
  test.slow();
  await draw(page, "barChart", normal);
  await page.getByRole("button", { name: "Query", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("SQL of the query")).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByRole("cell", { name: "1" })).toBeVisible({ timeout: 45_000 });
  await expect(dialog).toContainText(/1 row in \d/);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("select nothing_here from sale");
  await dialog.getByRole("button", { name: "Run" }).click();
  await expect(dialog.getByRole("alert")).toContainText("nothing_here");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toHaveCount(0);
});

test("Parquet, Excel and Markdown leave the page as files and text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await draw(page, "barChart", normal);
  await page.locator(".panel").getByText("Download").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Parquet" }).click();
  expect((await download).suggestedFilename()).toBe("barchart-2025-06-30.parquet");
  const workbook = page.waitForEvent("download");
  await page.getByRole("button", { name: "Excel" }).click();
  expect((await workbook).suggestedFilename()).toBe("barchart-2025-06-30.xlsx");
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "| Day | Age | Name | Kind | N |",
  );
});
