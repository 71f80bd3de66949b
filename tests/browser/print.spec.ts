import { expect, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

const settled = async (page: import("@playwright/test").Page) => {
  await expect(page.locator("observablehq-loading, [data-state=loading]")).toHaveCount(0, {
    timeout: 40_000,
  });
};
const pages = async (pdf: Uint8Array) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text;
};

for (const format of ["A4", "Letter"] as const)
  test(`${format}: every sheet has filters, date, snapshot and its number`, async ({ page }) => {
    await page.goto("/shop/executive?v=1&from=2025-01-01&categories=electronics");
    await settled(page);
    const sheets = await pages(await page.pdf({ format }));
    expect(sheets.length).toBeGreaterThan(1);
    for (const [index, text] of sheets.entries()) {
      expect(text).toContain(`Page ${index + 1} of ${sheets.length}`);
      expect(text).toContain("Category: electronics");
      expect(text).toContain("data until Jun 30, 2025");
      expect(text).toMatch(/snapshot [0-9a-f]{8}/);
    }
  });

test("selections of linked charts are printed among the applied filters", async ({ page }) => {
  await page.goto("/flights/explore?brush.delayFromMin=15:60&brush.departureHour=6:9");
  await settled(page);
  const [first] = await pages(await page.pdf({ format: "A4" }));
  const text = first!.replace(/\s+/g, " ");
  const selections =
    "Hour of departure: 06:00 to below 09:00 · Arrival delay (min): 15 to below 60";
  // Above the charts and in the footer.
  expect(text.split(selections)).toHaveLength(3);
  expect(text).not.toContain("No filter applied");
  await page.getByRole("button", { name: "Clear all selections" }).click();
  await expect(page.locator(".filters output")).toHaveText(/^No filter applied: all data\./);
});

test("text that would end a style sheet is printed as it is", async ({ page }) => {
  await page.goto("/shop/executive");
  await settled(page);
  await page.evaluate(() => (document.title = 'A "quoted" \\ </style><b>title'));
  const [first] = await pages(await page.pdf({ format: "A4" }));
  expect(first).toContain('A "quoted" \\ </style><b>title');
});

test("controls stay off the paper, and dark readers get light paper", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/flights/explore");
  await settled(page);
  for (const control of [".brush-inputs", ".panel > footer", "#observablehq-header", ".site-tools"])
    for (const each of await page.locator(control).all()) await expect(each).toBeHidden();
  await expect(page.locator("body")).toHaveCSS("color", "rgb(29, 33, 37)");
});

test("a table prints whole, its header again on each sheet", async ({ page }) => {
  await page.goto("/shop/executive");
  await settled(page);
  await page.locator("summary", { hasText: "rows that these rules touched" }).click();
  const rows = page.getByRole("region", { name: "Rows that a cleaning rule touched" });
  await expect(rows.locator("tbody tr:not(.spacer)").first()).toBeVisible();
  const total = Number(await rows.locator("table").getAttribute("aria-rowcount")) - 1;
  const sheets = await pages(await page.pdf({ format: "A4" }));
  const text = sheets.join("\n");
  expect(total).toBeGreaterThan(100);
  expect(text.match(/\b(flag|reject|repair)\b/g)!.length).toBeGreaterThanOrEqual(total);
  const filled = sheets.filter((sheet) => (sheet.match(/\brepeated_row\b/g) ?? []).length > 3);
  expect(filled.length).toBeGreaterThan(1);
  for (const sheet of filled) expect(sheet).toContain("Column name");
});

test("no card is cut by the end of a sheet", async ({ page }) => {
  await page.goto("/flights/overview");
  await settled(page);
  await page.emulateMedia({ media: "print" });
  for (const card of await page.locator(".panel:not(:has(table))").all())
    await expect(card).toHaveCSS("break-inside", "avoid");
});

test("charts are drawn at the width of the paper, so that their text keeps its size", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/marketing/report");
  await settled(page);
  const wide = page.locator(".panel.wide .plot-slot svg").last();
  const width = async () => Number(await wide.getAttribute("width"));
  const onScreen = await width();
  expect(onScreen).toBeGreaterThan(800);
  await page.emulateMedia({ media: "print" });
  await expect.poll(width).toBeLessThan(680);
  await page.emulateMedia({ media: null });
  await expect.poll(width).toBe(onScreen);
});

test("an open provenance panel prints alone and whole", async ({ page }) => {
  await page.goto("/shop/executive");
  await settled(page);
  await page.getByRole("button", { name: /^Total revenue: / }).click();
  const panel = page.getByRole("dialog");
  await expect(panel.locator("pre[data-ready]")).toBeVisible();
  const lastLine = (await panel.locator("pre[data-ready]").textContent())!
    .trim()
    .split("\n")
    .at(-1)!;
  const text = (await pages(await page.pdf({ format: "A4" }))).join(" ").replace(/\s+/g, " ");
  expect(text).toContain("Total revenue");
  expect(text).toContain("Exact value");
  expect(text).toContain(lastLine.trim());
  expect(text).toContain("Lineage");
  expect(text).not.toContain("What would change this conclusion");
  expect(text).not.toContain("Run it now");
});

test("the exam begins each part on a sheet, with answers and without idle buttons", async ({
  page,
}) => {
  await page.goto("/groupbuy/exam");
  await settled(page);
  for (const title of ["Completed revenue by vendor", "Units of completed orders"])
    await expect(page.locator(".panel", { hasText: title }).locator("svg").last()).toBeVisible();
  // As npm run report does: drawn for the width of the paper.
  await page.setViewportSize({ width: 700, height: 900 });
  await page.emulateMedia({ media: "print" });
  const sheets = await pages(await page.pdf({ format: "A4" }));
  const dashboard = sheets.find((text) => text.includes("Part 3: Dashboard"));
  expect(dashboard).toContain("Completed revenue by vendor");
  expect(dashboard).toContain("Units of completed orders");
  expect(sheets.length).toBeLessThanOrEqual(9);
  expect(sheets[1]).toContain("Part 2: Data processing");
  const all = sheets.join(" ").replace(/\s+/g, " ");
  for (const answer of ["left empty: no refund", "Slowest machine", "CHECK constraint failed"])
    expect(all).toContain(answer);
  for (const chart of ["95 % prediction intervals", "Correlation of every two categories"])
    expect(all).toContain(chart);
  for (const button of ["Prepare all eight tables", "Make the copies", "One step back"])
    expect(all).not.toContain(button);
});

const A4_WIDTH = Math.floor(((210 - 2 * 14) / 25.4) * 96);

for (const name of ["executive", "products", "customers", "growth", "quality", "pipeline"])
  test(`/shop/${name} is no wider than its paper, which would shrink it`, async ({ page }) => {
    await page.setViewportSize({ width: A4_WIDTH, height: 1000 });
    await page.emulateMedia({ media: "print" });
    await page.goto(`/shop/${name}`);
    await settled(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(A4_WIDTH);
  });

test("the totals of a table are printed once, below its last row", async ({ page }) => {
  await page.goto("/shop/products");
  await settled(page);
  await expect(page.locator("tfoot")).toContainText("Total");
  const text = (await pages(await page.pdf({ format: "A4" }))).join(" ").replace(/\s+/g, " ");
  expect(text.split("Total $691,999.08")).toHaveLength(2);
  expect(text.indexOf("Total $691,999.08")).toBeGreaterThan(text.indexOf("Streaming Stick 4K"));
});
