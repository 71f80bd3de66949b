import { expect, test, type Page } from "@playwright/test";
import { csvParse } from "d3";
import type { LiveRows } from "../../src/components/liveRows.ts";
import { componentSite } from "../support/componentSite.ts";
import { openComponents } from "../support/openComponents.ts";

let site: Awaited<ReturnType<typeof componentSite>>;
test.beforeAll(async () => {
  site = await componentSite();
});
test.afterAll(() => site.close());
test.beforeEach(async ({ page }) => openComponents(page, site.url));

/** Four rows with a tie in `kind`. */
const showSmall = () =>
  window.show(
    window.openbook.dataTable({
      title: "Stock",
      data: window.rowsOf([
        { kind: "b", name: "item 10", n: 4 },
        { kind: "a", name: "item 9", n: 1 },
        { kind: "b", name: "item 2", n: 3 },
        { kind: "a", name: "item 1", n: 2 },
      ]),
      bars: ["n"],
      totals: { n: "sum" },
    }),
  );

test("sorts by a column, turns around, and adds a column with Shift", async ({ page }) => {
  await page.evaluate(showSmall);
  const names = page.locator("tbody td:nth-child(2)");
  await page.getByRole("button", { name: "Kind" }).click();
  await expect(page.locator("th[aria-sort=ascending]")).toContainText("Kind");
  await page.getByRole("button", { name: "Name" }).click({ modifiers: ["Shift"] });
  await expect(names).toHaveText(["item 1", "item 9", "item 2", "item 10"]);
  await expect(page.getByRole("button", { name: "Name" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(names).toHaveText(["item 1", "item 2", "item 9", "item 10"]);
});

/** A table that a page names, in an order of its own, and the rows' names as they stand. */
const showNamed = () =>
  window.show(
    window.openbook.dataTable({
      name: "stock",
      title: "Stock",
      data: window.rowsOf([
        { kind: "b", name: "item 1", n: 4 },
        { kind: "a", name: "item 2", n: 1 },
        { kind: "a", name: "item 3", n: 2 },
      ]),
      sort: [{ key: "name", direction: "ascending" }],
    }),
  );
const sortIn = (page: Page, order: string) =>
  page.evaluate((text) => history.replaceState(null, "", `?sort.stock=${text}`), order);

test("an order stands in the address; Back and Forward walk through it", async ({ page }) => {
  await page.evaluate(showNamed);
  const names = page.locator("tbody td:nth-child(2)");
  await page.getByRole("button", { name: "Kind" }).click();
  await expect(page).toHaveURL(/sort\.stock=kind$/);
  await page.getByRole("button", { name: "N", exact: true }).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Shift+Enter");
  await expect(page).toHaveURL(/sort\.stock=kind,-n$/);
  await expect(names).toHaveText(["item 3", "item 2", "item 1"]);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/sort/);
  await expect(names).toHaveText(["item 1", "item 2", "item 3"]);
  await page.goForward();
  await expect(names).toHaveText(["item 2", "item 3", "item 1"]);
});

test("a link with an order restores it", async ({ page }) => {
  await sortIn(page, "kind,-n");
  await page.evaluate(showNamed);
  await expect(page.locator("tbody td:nth-child(2)")).toHaveText(["item 3", "item 2", "item 1"]);
});

for (const bad of ["colour", "-", "n,n"])
  test(`an order “${bad}” that is none is said, and the table keeps its own`, async ({ page }) => {
    await sortIn(page, bad);
    await page.evaluate(showNamed);
    await expect(page.locator(".notice")).toHaveText(
      `Table: “${bad}” is no order of it and was ignored.`,
    );
    await expect(page.locator("tbody tr[aria-rowindex]")).toHaveCount(3);
  });

test("adds up what is shown, and draws bars as long as values", async ({ page }) => {
  await page.evaluate(showSmall);
  await expect(page.locator("tfoot")).toHaveText(/Total\s*10/);
  await page.getByLabel("Search in the table").fill("item 1");
  await expect(page.locator("[role=status]").first()).toHaveText("2 of 4 rows");
  await expect(page.locator("tfoot")).toHaveText(/Total\s*6/);
  const bar = page.locator("tbody td.bar").last();
  expect(await bar.evaluate((cell: HTMLElement) => cell.style.getPropertyValue("--bar"))).toBe(
    "50.0%",
  );
});

test("saves what is shown: rows found, in their order, without hidden columns", async ({
  page,
}) => {
  await page.evaluate(showSmall);
  await page.getByLabel("Search in the table").fill("item 1");
  await page.getByRole("button", { name: "Name" }).click();
  await page.getByText("Columns").click();
  await page.getByLabel("Kind").uncheck();
  await expect(page.locator("thead th")).toHaveCount(2);
  await page.keyboard.press("Escape");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  let csv = "";
  for await (const part of await (await download).createReadStream()) csv += String(part);
  expect(csv).toBe("name,n\nitem 1,2\nitem 10,4");
});

test("keeps search, order and hidden columns when other rows come", async ({ page }) => {
  await page.evaluate(() => {
    const rows = (counts: number[]) =>
      window.rowsOf(counts.map((n, index) => ({ name: `item ${index + 1}`, kind: "a", n })));
    let tell: Parameters<LiveRows["subscribe"]>[0] = () => undefined;
    const data: LiveRows = {
      current: { status: "ready", rows: rows([1, 2, 3]) },
      subscribe(listener) {
        tell = listener;
        listener(data.current);
        return () => undefined;
      },
      reload: () => tell({ status: "ready", rows: rows([9, 7, 8, 5]) }),
    };
    window.show(window.openbook.dataTable({ title: "Stock", data, bars: ["n"] }));
    addEventListener("renew", () => data.reload());
  });
  await page.getByLabel("Search in the table").fill("item");
  await page.getByRole("button", { name: "N", exact: true }).click();
  await page.getByText("Columns").click();
  await page.getByLabel("Kind").uncheck();
  await page.keyboard.press("Escape");
  await page.evaluate(() => dispatchEvent(new Event("renew")));
  await expect(page.locator("tbody td.numeric")).toHaveText(["5", "7", "8", "9"]);
  await expect(page.locator("thead th")).toHaveText([/Name/, /N ↑/]);
  await expect(page.getByLabel("Search in the table")).toHaveValue("item");
  await expect(page.locator("[role=status]").first()).toHaveText("4 of 4 rows");
  await page.getByLabel("Search in the table").fill("item 4");
  await expect(page.locator("tbody td.numeric")).toHaveText(["5"]);
});

test("copies a row that was picked by keyboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(showSmall);
  await page.getByRole("region", { name: "Stock" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("tr[data-picked]")).toContainText("item 9");
  await page.getByRole("button", { name: "Copy row" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("a\titem 9\t1");
});

test("100,000 rows are there in 200 ms and scroll without an empty frame", async ({ page }) => {
  const measured = await page.evaluate(async () => {
    const rows = window.rowsOf(
      Array.from({ length: 100_000 }, (_, n) => ({
        n,
        name: `item ${n}`,
        kind: `kind ${n % 7}`,
        share: n / 3,
      })),
    );
    const started = performance.now();
    const slot = window.openbook.dataTable({ data: rows, title: "Many" });
    window.show(slot);
    const drawn = () => slot.querySelectorAll("tbody tr[aria-rowindex]").length;
    while (drawn() === 0) await new Promise(requestAnimationFrame);
    const first = performance.now() - started;
    const scroller = slot.querySelector(".table-scroll")!;
    let empty = 0;
    for (let frame = 0; frame < 60; frame++) {
      scroller.scrollTop += 40_000;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const box = scroller.getBoundingClientRect();
      const row = document.elementFromPoint(box.left + 40, box.top + box.height / 2)?.closest("tr");
      if (!row?.hasAttribute("aria-rowindex")) empty++;
    }
    return { first, empty, rows: drawn() };
  });
  expect(measured.first).toBeLessThan(200);
  expect(measured.empty).toBe(0);
  expect(measured.rows).toBeLessThan(100);
  await page.getByLabel("Search in the table").fill("item 99999");
  await expect(page.locator("tbody")).toContainText("item 99999");
});

const NAMES = [
  'the "best", they said',
  "two\nlines",
  "naïve 🛒",
  "سلة التسوق",
  "<script>window.hit = 1</script>",
];

test("hostile names are text and come back from the CSV", async ({ page }) => {
  await page.evaluate(
    (names) =>
      window.show(
        window.openbook.dataTable({
          data: window.rowsOf(names.map((name) => ({ name }))),
          title: "Names",
        }),
      ),
    NAMES,
  );
  await expect(page.locator("tbody")).toContainText("<script>");
  expect(await page.evaluate(() => "hit" in window)).toBe(false);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  let csv = "";
  for await (const part of await (await download).createReadStream()) csv += String(part);
  expect(csvParse(csv).map(({ name }) => name)).toEqual(NAMES);
});

test("no row is said, saved as heads, and printed", async ({ page }) => {
  await page.evaluate(() =>
    window.show(
      window.openbook.dataTable({
        data: window.rowsOf([], { name: "varchar", n: "integer" }),
        title: "None",
      }),
    ),
  );
  await expect(page.locator("tbody")).toHaveText("No rows");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  let csv = "";
  for await (const part of await (await download).createReadStream()) csv += String(part);
  expect(csv).toBe("name,n");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("thead")).toContainText("Name");
  await expect(page.locator("tbody")).toHaveText("No rows");
});

test("print holds every row", async ({ page }) => {
  await page.evaluate(() =>
    window.show(
      window.openbook.dataTable({
        data: window.rowsOf(Array.from({ length: 500 }, (_, n) => ({ n }))),
        title: "Long",
      }),
    ),
  );
  await expect(page.locator("tbody tr[aria-rowindex]").first()).toBeVisible();
  expect(await page.locator("tbody tr[aria-rowindex]").count()).toBeLessThan(60);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("tbody tr[aria-rowindex]")).toHaveCount(500);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => page.locator("tbody tr[aria-rowindex]").count()).toBeLessThan(60);
});
