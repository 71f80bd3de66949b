import { expect, test } from "@playwright/test";
import { componentSite } from "../support/componentSite.ts";
import { openComponents } from "../support/openComponents.ts";

let site: Awaited<ReturnType<typeof componentSite>>;
test.beforeAll(async () => {
  site = await componentSite();
});
test.afterAll(() => site.close());

test("a tile says interval, comparison and target with word and icon", async ({ page }) => {
  await openComponents(page, site.url);
  await page.evaluate(() => {
    const data = window.rowsOf([{ n: 28_500 }]);
    const tile = (value: number, better: "up" | "down") =>
      window.openbook.kpiTile({
        label: "Revenue",
        data,
        value: (row) => row["n"],
        format: "usd",
        interval: () => [27_000, 30_000],
        target: { value, better, how: "An example." },
      });
    window.show(tile(30_000, "up"), tile(30_000, "down"));
  });
  await expect(page.locator(".tile").first()).toContainText("95 % interval: $27,000 to $30,000");
  await expect(page.locator(".tile").first()).toContainText("✗misses the target of $30,000");
  await expect(page.locator(".tile").last()).toContainText("✓within the limit of $30,000");
});

test("a tile says what is counted before what it is compared with", async ({ page }) => {
  await openComponents(page, site.url);
  await page.evaluate(() =>
    window.show(
      window.openbook.kpiTile({
        label: "Customers",
        data: window.rowsOf([{ n: 126 }]),
        value: (row) => row["n"],
        format: "integer",
        note: "since June",
        comparison: () => "105 before",
        interval: () => [110, 140],
      }),
    ),
  );
  const parts = page.locator(".tile-value, .tile p");
  await expect(parts).toHaveText(["126", "since June", "95 % interval: 110 to 140", "105 before"]);
});

test("numbers of note and comparison open at their own cells", async ({ page }) => {
  await openComponents(page, site.url);
  await page.evaluate(() =>
    window.show(
      window.openbook.kpiTile({
        label: "Customers",
        data: window.rowsOf([{ n: 126, before: 105, carts: 105 }]),
        value: (row) => row["n"],
        format: "integer",
        note: (row, _, n) => [n(row["carts"], "integer"), " with a cart"],
        comparison: (row, _, n) => [n(row["before"], "integer"), " before"],
      }),
    ),
  );
  await expect(page.locator(".tile p")).toHaveText(["105 with a cart", "105 before"]);
  const panel = page.getByRole("dialog", { name: "Customers" });
  for (const [at, column] of ["carts", "before"].entries()) {
    await page.getByRole("button", { name: "105", exact: true }).nth(at).click();
    await expect(panel.locator("[data-column]")).toHaveText(column);
    await page.keyboard.press("Escape");
  }
});

test("a tile leaves out a note and a comparison that have nothing to say", async ({ page }) => {
  await openComponents(page, site.url);
  await page.evaluate(() => {
    const tile = (rows: { readonly n: number }[]) =>
      window.openbook.kpiTile({
        label: "Customers",
        data: window.rowsOf(rows, { n: "double" }),
        value: (row) => row["n"],
        format: "integer",
        note: (row, _, n) => (row["n"] ? n(row["n"], "integer") : null),
        comparison: () => "",
      });
    window.show(tile([{ n: 0 }]), tile([]));
  });
  await expect(page.locator(".tile")).toHaveText([
    /Customers\s*0\s*$/,
    /Customers\s*no data in this range\s*$/,
  ]);
});

test("a tile tells the query's value from the method's interval", async ({ page }) => {
  await openComponents(page, site.url);
  await page.evaluate(() => {
    const counts = window.rowsOf([{ kept: 30, all: 100 }]);
    const data = window.openbook.intervalRows(counts, { successes: "kept", trials: "all" });
    const tile = (label: string, isEstimate: boolean) =>
      window.openbook.kpiTile({
        label,
        data,
        value: (row) => row["kept"],
        format: "integer",
        ...(isEstimate && { interval: (row) => [row["low"], row["high"]] }),
      });
    window.show(tile("Estimate", true), tile("Count", false));
  });
  const panel = page.getByRole("dialog");
  await page.getByRole("button", { name: /^Estimate: / }).click();
  await expect(panel.locator("[data-column]")).toHaveText("kept");
  await expect(panel.locator("[data-computed]")).toHaveCount(0);
  await expect(panel.locator("[data-interval]")).toContainText("The method below");
  await expect(panel.getByRole("heading", { name: "Method of the interval" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Count: / }).click();
  await expect(panel).toContainText("Shown as the query returns it");
  await expect(panel.getByRole("heading", { name: /^Method/ })).toHaveCount(0);
});

test("a tile says that its value is undefined, without interval and target", async ({ page }) => {
  await openComponents(page, site.url);
  await page.evaluate(() =>
    window.show(
      window.openbook.kpiTile({
        label: "Mean",
        data: window.rowsOf([{ n: null }], { n: "double" }),
        value: (row) => row["n"],
        format: "usd",
        empty: "no orders in this range",
        interval: () => null,
        target: { value: 10, how: "An example." },
      }),
    ),
  );
  await expect(page.locator(".tile")).toHaveText(/Mean\s*no orders in this range\s*$/);
});

test("the limits of an interval open, each at its own cell", async ({ page }) => {
  await openComponents(page, site.url);
  await page.evaluate(() =>
    window.show(
      window.openbook.kpiTile({
        label: "Mean",
        data: window.rowsOf([{ n: 126, from: 110, to: 140 }]),
        value: (row) => row["n"],
        format: "integer",
        interval: (row) => [row["from"], row["to"]],
      }),
    ),
  );
  const panel = page.getByRole("dialog");
  for (const [text, column, side] of [
    ["110", "from", "lower"],
    ["140", "to", "upper"],
  ] as const) {
    await page.getByRole("button", { name: text, exact: true }).click();
    await expect(panel.getByRole("heading", { level: 2 })).toHaveText(
      `Mean: ${side} limit, 95 % interval`,
    );
    await expect(panel.locator("[data-column]")).toHaveText(column);
    await page.keyboard.press("Escape");
  }
});

test("a target opens: its cell, or who set it", async ({ page }) => {
  await openComponents(page, site.url);
  await page.evaluate(() => {
    const tile = (label: string, target: Parameters<typeof window.openbook.kpiTile>[0]["target"]) =>
      window.openbook.kpiTile({
        label,
        data: window.rowsOf([{ n: 126, wanted: 130 }]),
        value: (row) => row["n"],
        format: "integer",
        ...(target && { target }),
      });
    window.show(
      tile("Planned", { value: (row) => row["wanted"] }),
      tile("Set", { value: 90, better: "down", how: "Agreed in the spring." }),
    );
  });
  const panel = page.getByRole("dialog");
  await page.getByRole("button", { name: "130", exact: true }).click();
  await expect(panel.locator("[data-column]")).toHaveText("wanted");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "90", exact: true }).click();
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Set: limit");
  await expect(panel.locator("[data-origin=setting]")).toContainText("Agreed in the spring.");
  await expect(panel.locator("[data-exact]")).toHaveText("90");
});

test("a number in a tile's words and the brackets around it stay on one line", async ({ page }) => {
  await openComponents(page, site.url);
  await page.evaluate(() =>
    window.show(
      window.openbook.kpiTile({
        label: "Customers",
        data: window.rowsOf([{ n: 126, carts: 105 }]),
        value: (row) => row["n"],
        format: "integer",
        note: (row, _, n) => ["some (", n(row["carts"], "integer"), ") with a cart"],
      }),
    ),
  );
  const number = page.locator(".tile p .open-number");
  const isKept = (button: Element) => {
    const parent = button.parentElement!;
    return { text: parent.textContent, wraps: getComputedStyle(parent).whiteSpace };
  };
  expect(await number.evaluate(isKept)).toEqual({ text: "(105)", wraps: "nowrap" });
});
