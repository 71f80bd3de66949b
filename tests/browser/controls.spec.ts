import { expect, test, type Page as BrowserPage } from "@playwright/test";
import type { FilterField } from "../../src/state/filterTypes.ts";
import { componentSite } from "../support/componentSite.ts";
import { openComponents } from "../support/openComponents.ts";
import { axeFindings } from "../support/axeFindings.ts";

let site: Awaited<ReturnType<typeof componentSite>>;
test.beforeAll(async () => {
  site = await componentSite();
});
test.afterAll(() => site.close());

const tiers: FilterField = {
  kind: "thresholds",
  label: "Tiers",
  min: 0,
  unit: "USD",
  limits: [
    { name: "vip", label: "VIP from", value: 5000 },
    { name: "high", label: "High from", value: 1000 },
  ],
};

/** Shows a filter bar whose parameters are written below it. */
async function bar(browser: BrowserPage, fields: readonly FilterField[], search = "") {
  await openComponents(browser, site.url + search);
  await browser.evaluate((given) => {
    const fields = JSON.parse(given) as FilterField[];
    const filters = window.openbook.filterBar(window.page, { version: 1, fields });
    const output = document.createElement("pre");
    const write = () => (output.textContent = JSON.stringify(filters.value));
    filters.addEventListener("input", write);
    write();
    window.show(filters, output);
  }, JSON.stringify(fields));
}
const number = (browser: BrowserPage, name: string) => browser.getByRole("textbox", { name });
const slider = (browser: BrowserPage, name: string) => browser.getByRole("slider", { name });
const values = (browser: BrowserPage) => browser.locator("main > pre");

test.describe("thresholds", () => {
  test("reach queries and the address, and a link restores them", async ({ page }) => {
    await bar(page, [tiers]);
    await expect(values(page)).toHaveText('{"vip":5000,"high":1000}');
    await number(page, "VIP from").fill("6000");
    await page.keyboard.press("Tab");
    await expect(page).toHaveURL(/\?v=1&vip=6000$/);
    await expect(values(page)).toHaveText('{"vip":6000,"high":1000}');
    await page.goBack();
    await expect(values(page)).toHaveText('{"vip":5000,"high":1000}');
    await bar(page, [tiers], "?v=1&vip=7000&high=2000");
    await expect(number(page, "High from")).toHaveValue("2000");
  });

  test("are refused beside the field when no number or out of order", async ({ page }) => {
    await bar(page, [tiers]);
    const problem = page.getByRole("alert");
    await number(page, "VIP from").fill("lots");
    await page.keyboard.press("Tab");
    await expect(problem).toHaveText("Tiers: VIP from must be a number of at least 0, got “lots”");
    await expect(number(page, "VIP from")).toHaveAttribute("aria-invalid", "true");
    await number(page, "VIP from").fill("900");
    await page.keyboard.press("Tab");
    await expect(problem).toHaveText("Tiers: High from must lie below VIP from (900), got 1,000");
    await expect(values(page)).toHaveText('{"vip":5000,"high":1000}');
    await number(page, "VIP from").fill("1500");
    await page.keyboard.press("Tab");
    await expect(problem).toBeHidden();
    await expect(values(page)).toHaveText('{"vip":1500,"high":1000}');
  });

  test("are refused each beside its own field when several are wrong", async ({ page }) => {
    await bar(page, [tiers]);
    await number(page, "VIP from").fill("lots");
    await number(page, "High from").fill("-1");
    await page.keyboard.press("Tab");
    const problemOf = (name: string) =>
      page
        .locator(".limit")
        .filter({ has: number(page, name) })
        .getByRole("alert");
    await expect(problemOf("VIP from")).toHaveText(
      "Tiers: VIP from must be a number of at least 0, got “lots”",
    );
    await expect(problemOf("High from")).toHaveText(
      "Tiers: High from must be a number of at least 0, got “-1”",
    );
    for (const name of ["VIP from", "High from"])
      await expect(number(page, name)).toHaveAttribute("aria-invalid", "true");
    await expect(values(page)).toHaveText('{"vip":5000,"high":1000}');
    await number(page, "VIP from").fill("6000");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("alert")).toHaveCount(1);
  });

  test("are moved by sliders, whose value the number shares", async ({ page }) => {
    await bar(page, [tiers]);
    const vip = slider(page, "VIP from");
    await expect(vip).toHaveValue("5000");
    await expect(vip).toHaveAttribute("max", "10000");
    await vip.press("ArrowRight");
    await expect(number(page, "VIP from")).toHaveValue("5050");
    await expect(vip).toHaveAttribute("aria-valuetext", "5050");
    await expect(values(page)).toHaveText('{"vip":5050,"high":1000}');
    await number(page, "VIP from").fill("30000");
    await page.keyboard.press("Tab");
    await expect(vip).toHaveValue("30000");
    await expect(vip).toHaveAttribute("max", "50000");
    await page.goBack();
    await expect(vip).toHaveValue("5050");
  });

  test("moved out of order by a slider are refused, and the last good ones stay", async ({
    page,
  }) => {
    await bar(page, [tiers]);
    await slider(page, "VIP from").press("Home");
    await expect(number(page, "VIP from")).toHaveValue("0");
    await expect(page.getByRole("alert")).toHaveText(
      "Tiers: High from must lie below VIP from (0), got 1,000",
    );
    await expect(values(page)).toHaveText('{"vip":5000,"high":1000}');
    expect(await axeFindings(page, "main")).toEqual([]);
  });
});

test.describe("number ranges", () => {
  const rating: FilterField = {
    kind: "range",
    label: "Mean rating",
    low: "from_rating",
    high: "to_rating",
    min: 1,
    max: 5,
    step: 0.1,
  };
  const lowest = "Mean rating, lowest";

  test("are read and written in the reader's locale", async ({ page }) => {
    await bar(page, [rating], "?locale=de-DE");
    await page.getByLabel(lowest).fill("3,5");
    await page.keyboard.press("Tab");
    await expect(values(page)).toHaveText('{"to_rating":null,"from_rating":3.5}');
    await expect(page.getByLabel(lowest)).toHaveValue("3,5");
  });

  test("are refused beside the field when no number, and the last good ones stay", async ({
    page,
  }) => {
    await bar(page, [rating], "?v=1&from_rating=2");
    await page.getByLabel(lowest).fill("high");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("alert")).toHaveText("Mean rating must be a number, got “high”");
    await expect(page.getByLabel(lowest)).toHaveAttribute("aria-invalid", "true");
    await expect(values(page)).toHaveText('{"to_rating":null,"from_rating":2}');
  });

  test("move by steps with the arrow keys, within their limits", async ({ page }) => {
    await bar(page, [rating]);
    await page.getByLabel(lowest).press("ArrowUp");
    await page.getByLabel(lowest).press("ArrowUp");
    await expect(values(page)).toHaveText('{"to_rating":null,"from_rating":1.2}');
    await page.getByLabel("Mean rating, highest").press("ArrowDown");
    await expect(values(page)).toHaveText('{"to_rating":4.9,"from_rating":1.2}');
    await page.getByLabel(lowest).fill("1");
    await page.getByLabel(lowest).press("ArrowDown");
    await expect(page.getByLabel(lowest)).toHaveValue("1");
  });
});

test.describe("choices", () => {
  const many: FilterField = {
    kind: "choice",
    label: "Customer",
    name: "customers",
    options: Array.from({ length: 100_000 }, (_, n) => ({
      value: `c${n}`,
      label: `Customer ${n}`,
      count: n,
    })),
  };

  test("100,000 options open at once and are found by search", async ({ page }) => {
    await bar(page, [many]);
    const field = page.locator(".filter-field");
    const opened = await field.evaluate(async (element) => {
      const started = performance.now();
      element.querySelector("summary")!.click();
      while (element.querySelectorAll("li").length < 100) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - started;
    });
    expect(opened).toBeLessThan(300);
    await expect(field.locator("li")).toHaveCount(100);
    await expect(field).toContainText("and 99,900 more: search to find them");
    await field.getByRole("searchbox").fill("customer 99999");
    await expect(field.locator("li")).toHaveText(/Customer 99999\s*99,999/);
    const chosen = await field.evaluate((element) => {
      const started = performance.now();
      element.querySelector<HTMLInputElement>("li input")!.click();
      return performance.now() - started;
    });
    expect(chosen).toBeLessThan(300);
    await expect(values(page)).toHaveText('{"customers":["c99999"]}');
    await field.getByRole("searchbox").fill("nobody");
    await expect(field).toContainText("Nothing contains “nobody”");
    await page.keyboard.press("Escape");
    await field.locator("summary").click();
    await field.getByRole("searchbox").fill("");
    await expect(field.locator("li").first()).toContainText("Customer 99999");
  });

  test("a single choice takes one option at a time", async ({ page }) => {
    const options = [{ value: "web" }, { value: "shop" }];
    await bar(page, [
      { kind: "choice", label: "Channel", name: "channels", single: true, options },
    ]);
    await page.locator(".filter-field summary").click();
    await page.getByLabel("web").check();
    await page.getByLabel("shop").check();
    await expect(values(page)).toHaveText('{"channels":["shop"]}');
    await page.getByRole("button", { name: "All" }).click();
    await expect(values(page)).toHaveText('{"channels":[]}');
  });

  test("a cascade offers what remains, drops what does not, and says why none is left", async ({
    page,
  }) => {
    await openComponents(page, site.url);
    await page.evaluate(() => {
      const city = (value: string) => ({ value });
      const filters = window.openbook.filterBar(window.page, {
        version: 1,
        fields: [
          {
            kind: "choice",
            label: "Country",
            name: "countries",
            options: [city("FR"), city("DE"), city("IT")],
          },
          {
            kind: "choice",
            label: "City",
            name: "cities",
            options: [city("FR Paris"), city("DE Berlin")],
            only: ({ value }, state) => {
              const chosen = state["countries"] as readonly string[];
              return chosen.length === 0 || chosen.includes(value.slice(0, 2));
            },
          },
        ],
      });
      window.show(filters);
    });
    const cities = page.locator(".filter-field").nth(1);
    await cities.locator("summary").click();
    await expect(cities.locator("li")).toHaveText(["FR Paris", "DE Berlin"]);
    await page.keyboard.press("Escape");
    await page.locator(".filter-field summary").first().click();
    await page.getByLabel("FR", { exact: true }).check();
    await page.keyboard.press("Escape");
    await cities.locator("summary").click();
    await expect(cities.locator("li")).toHaveText(["FR Paris"]);
    await page.getByLabel("FR Paris").check();
    await page.keyboard.press("Escape");
    await page.locator(".filter-field summary").first().click();
    await page.getByLabel("IT", { exact: true }).check();
    await page.getByLabel("FR", { exact: true }).uncheck();
    await page.keyboard.press("Escape");
    await expect(page.locator(".filters")).toContainText(
      "City: “FR Paris” was dropped: excluded by the other filters.",
    );
    await expect(page).toHaveURL(/\?v=1&countries=IT$/);
    await cities.locator("summary").click();
    await expect(cities).toContainText("None to choose: excluded by the other filters.");
  });

  test("names with commas, quotes, emoji and tags survive the address", async ({ page }) => {
    const options = ['the "best", they said', "naïve 🛒", "سلة", "<b>bold</b>"].map((value) => ({
      value,
    }));
    const field: FilterField = { kind: "choice", label: "Name", name: "names", options };
    await bar(page, [field]);
    await page.locator(".filter-field summary").click();
    for (const { value } of options) await page.getByLabel(value, { exact: true }).check();
    const chosen = JSON.stringify({ names: options.map(({ value }) => value) });
    await expect(values(page)).toHaveText(chosen);
    await bar(page, [field], new URL(page.url()).search);
    await expect(values(page)).toHaveText(chosen);
  });
});

test("a list opens how its counts came about, and is still open afterwards", async ({ page }) => {
  await openComponents(page, site.url);
  await page.evaluate(() => {
    const { filterBar, filterOptions } = window.openbook;
    const options = filterOptions(window.rowsOf([{ value: "web", orders: 4 }]), {
      count: "orders",
    });
    const none = [{ value: "uncounted" }];
    const fields = [
      { kind: "choice", label: "Channel", name: "channels", dimension: "channel", options },
      { kind: "choice", label: "Kind", name: "kinds", options: none },
    ] as const;
    const filters = filterBar(window.page, { version: 1, fields });
    const fresh = window.rowsOf([
      { dimension: "channel", value: "web", orders: 3 },
      { dimension: "country", value: "DE", orders: 2 },
    ]);
    const button = document.createElement("button");
    button.textContent = "Count again";
    button.onclick = () => filters.showCounts(fresh, "orders");
    window.show(button, filters);
  });
  const summary = page.locator(".filter-field summary");
  const door = page.getByRole("button", { name: "How these were counted" });
  const panel = page.getByRole("dialog", { name: "Counts beside “Channel”" });
  const rows = panel.locator("[data-rows]");
  await summary.first().click();
  await door.click();
  await expect(rows).toHaveText("1");
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(door).toBeFocused();
  await page.getByRole("button", { name: "Count again" }).click();
  await summary.first().click();
  await expect(page.getByRole("listitem")).toHaveText(/web\s*3/);
  await door.click();
  await expect(rows).toHaveText("2");
  await page.keyboard.press("Escape");
  await expect(door).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(summary.first()).toBeFocused();
  await summary.last().click();
  await expect(door).toHaveCount(0);
});

test("a reversed date range is swapped with a notice", async ({ page }) => {
  await bar(page, [{ kind: "dates", label: "Day", min: "2024-01-01", max: "2025-06-30" }]);
  await page.getByLabel("Day, first day").fill("2025-03-01");
  await page.getByLabel("Day, last day").fill("2025-02-01");
  await page.keyboard.press("Tab");
  await expect(page.locator(".notice")).toContainText("was reversed and has been swapped");
  await expect(page.getByLabel("Day, first day")).toHaveValue("2025-02-01");
});

test("ready-made date ranges end with the data", async ({ page }) => {
  await bar(page, [{ kind: "dates", label: "Day", min: "2024-01-01", max: "2025-06-30" }]);
  await page.getByLabel("Day, ready-made range").selectOption("Last 30 days");
  await expect(page.getByLabel("Day, first day")).toHaveValue("2025-06-01");
  await expect(page.getByLabel("Day, last day")).toHaveValue("2025-06-30");
});

test.describe("tabs", () => {
  const open = async (browser: BrowserPage, search = "") => {
    await openComponents(browser, site.url + search);
    await browser.evaluate(() => {
      const text = (words: string) =>
        Object.assign(document.createElement("p"), { textContent: words });
      const list = ["one", "two", "three"].map((id) => ({
        id,
        label: id,
        content: () => text(`about ${id}`),
      }));
      window.show(window.openbook.tabs(list, { label: "Numbers" }));
    });
  };
  const panel = (browser: BrowserPage) => browser.getByRole("tabpanel");

  test("are walked by keyboard and kept in the address beside filters", async ({ page }) => {
    await open(page, "?v=1&names=a%2Cb,c");
    await page.getByRole("tab", { name: "one" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(panel(page)).toHaveText("about two");
    await expect(page).toHaveURL(/\?v=1&names=a%2Cb,c&tab=two$/);
    await page.keyboard.press("End");
    await expect(page.getByRole("tab", { name: "three" })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/\?v=1&names=a%2Cb,c$/);
    await page.goBack();
    await expect(panel(page)).toHaveText("about three");
  });

  test("that have nothing to show are not offered; the first of the others opens", async ({
    page,
  }) => {
    await openComponents(page, site.url);
    await page.evaluate(() => {
      const rows = Object.assign([{ id: "two" }, { id: "three" }], { columns: ["id"], fields: [] });
      const list = ["one", "two", "three"].map((id) => ({
        id,
        label: id,
        content: () => Object.assign(document.createElement("p"), { textContent: `about ${id}` }),
      }));
      const has = (tab: { id: string }, all: readonly { id?: unknown }[]) =>
        all.some((row) => row.id === tab.id);
      const data = rows as unknown as Parameters<typeof window.openbook.chartCard>[0]["data"];
      const offered = { data, has: has as never };
      window.show(window.openbook.tabs(list, { label: "Numbers", offered }));
    });
    await expect(page.getByRole("tab")).toHaveText(["two", "three"]);
    await expect(panel(page)).toHaveText("about two");
    await page.getByRole("tab", { name: "two" }).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(panel(page)).toHaveText("about three");
  });

  test("open from a link; an unknown one is the first", async ({ page }) => {
    await open(page, "?tab=two");
    await expect(panel(page)).toHaveText("about two");
    await open(page, "?tab=nine");
    await expect(panel(page)).toHaveText("about one");
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe has nothing to say about open controls in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const options = Array.from({ length: 12 }, (_, n) => ({ value: `option ${n}`, count: n }));
    await bar(page, [tiers, { kind: "choice", label: "Name", name: "names", options }]);
    await number(page, "VIP from").fill("lots");
    await page.keyboard.press("Tab");
    await page.locator(".filter-field summary").click();
    expect(await axeFindings(page, "main")).toEqual([]);
  });
