import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import { DEFAULT_SEGMENTS } from "../../lib/segmentation/types.ts";

test("cleaning: key, fence and channel map steer what is shown, and all is in the address", async ({
  page,
}) => {
  await page.goto("/marketing/cleaning?v=1&sizes=39");
  const answer = page.locator(".answer").first();
  await expect(answer).toContainText("Of 45 delivered rows 39 are kept and 6 rejected", {
    timeout: 20_000,
  });

  const test = page.locator("#channel-test");
  await expect(test).toContainText("3 of 4 cases pass with the text’s function, 4 of 4 cases pass");
  await expect(test.getByRole("heading", { name: /text’s function/ })).toContainText("✗ fails");
  await expect(test.getByRole("row", { name: /Display/ }).first()).toContainText("Other");

  const map = page.locator("#channel-map");
  const rollup = page.getByRole("table", { name: "Roll-up under the map" });
  const email = () => rollup.getByRole("row").filter({ hasText: /^Email/ });
  const before = await email().innerText();
  await map.locator('select[name="spelling-display"]').selectOption("Email");
  await expect(email()).not.toHaveText(before);
  await expect(page).toHaveURL(/map\.channels=display(:|%3A)Email/);
  await page.goBack();
  await expect(map.locator('select[name="spelling-display"]')).toHaveValue("Display");

  const lesson = page.locator("#lesson-enum");
  await lesson.getByRole("button", { name: "Start", exact: true }).click();
  await lesson.getByRole("button", { name: /known channel/ }).click();
  await lesson.getByRole("button", { name: /Insert E-mail/ }).click();
  await expect(lesson.locator(".lesson-said")).toContainText("E-mail");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /Missing data report/ }).click();
  const saved = await readFile(await (await download).path(), "utf8");
  expect(saved.split("\n")[0]).toContain("tier");
  expect(saved).toContain("1 critical");
});

test("overview: every size answers, a million too, and own numbers get words for zero", async ({
  page,
}) => {
  await page.goto("/marketing/overview?v=1&sizes=1000000");
  const answer = page.locator(".answer").first();
  await expect(answer).toContainText("1,000,000 campaigns cost", { timeout: 20_000 });
  await expect(page.locator('[data-card="distribution"]:visible h3')).toContainText("ROI: half", {
    timeout: 30_000,
  });

  await page.goto("/marketing/overview?v=1&sizes=39&channels=Display");
  await expect(answer).toContainText("8 campaigns", { timeout: 20_000 });
  // The smallest snapshot has exactly the quoted 188 %.
  await expect(page.locator(".tiles").first()).toContainText("188%");

  const own = page.getByRole("form", { name: "Your own numbers" });
  await own.getByLabel("Cost (USD)").fill("0");
  await own.getByLabel("Clicks").fill("0");
  await own.getByLabel("Clicks").blur();
  const tiles = page.locator(".tiles").last();
  await expect(tiles).toContainText("no value: the cost is 0");
  await expect(tiles).toContainText("no value: there are no clicks");
  await expect(tiles).not.toContainText(/NaN|Infinity/);
});

test("cleaning: why delivered rows stop at 100,000 is said with sizes", async ({ page }) => {
  await page.goto("/marketing/cleaning");
  await expect(page.locator("main")).toContainText(
    /Delivered rows stop at 100,000: .* make their file [\d.]+\s?MB; 1,000,000 would take about [\d.]+\s?MB/,
  );
});

test("health: the one configuration is on the page", async ({ page }) => {
  await page.goto("/marketing/health");
  const settings = page.locator("#settings");
  const lines: readonly (readonly [name: string, value: string])[] = [
    ["outlier fence (IQR k)", String(marketingSettings.fence)],
    ["asOf", marketingSettings.asOf],
    ["powerBi", marketingSettings.paths.powerBi],
    ["nInit", String(DEFAULT_SEGMENTS.nInit)],
    ["query", `below ${marketingSettings.targets.queryMs} ms`],
    ["missing, tier 1: critical", "missing_cost (reject)"],
  ];
  for (const [name, value] of lines)
    await expect(settings.getByRole("row").filter({ hasText: name }).first()).toContainText(value);
});

test("health: counts, ages and sizes are called what they are", async ({ page }) => {
  await page.goto("/marketing/health");
  await expect(page.locator(".record-slot")).toContainText(
    /rejections and [\d,]+ flags, by rule: a row under two rules counts twice/,
  );
  await expect(page.locator("#targets")).toContainText("hours since the marketing data were built");
  await expect(
    page.getByRole("heading", { name: /of a channel as a Python string object, .* of its bare/ }),
  ).toBeVisible();
});

test("overview: one channel is compared with no other, and only its funnel is offered", async ({
  page,
}) => {
  await page.goto("/marketing/overview?v=1&channels=Other");
  await expect(page.locator(".answer")).toContainText("Other is the only channel here.", {
    timeout: 20_000,
  });
  await expect(page.getByRole("tab")).toHaveText(["Other"]);
  await expect(page.getByRole("heading", { name: "Other: from impressions" })).toBeVisible();
  await expect(page.locator("main")).toContainText(
    /Other returns [\d.,]+% to [\d.,]+% of its cost/,
  );
});

test("overview: a month without cost is said in words", async ({ page }) => {
  await page.goto("/marketing/overview?v=1&sizes=39&from=2025-10-31&to=2025-10-31&channels=Email");
  const card = page.locator('[data-card^="roi-of-the-sums-by-month"]');
  await expect(card).toContainText("No month has a cost", { timeout: 20_000 });
  await expect(card.locator("svg")).toHaveCount(0);
});

test("health: targets, comparisons and the scaling line are measured here", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/marketing/health");
  const targets = page.locator("#targets");
  await targets.getByRole("button", { name: "Measure" }).click();
  await expect(targets).toContainText("Measured in this browser", { timeout: 60_000 });
  await expect(targets.getByRole("row", { name: /^Query/ })).toContainText(/\d\sms/);
  await expect(targets.getByRole("row", { name: /^Uptime/ })).toContainText("cannot know");

  const scaling = page.locator("#scaling");
  await expect(scaling).toContainText("Measure above: your own line");
  await scaling.locator("button.primary").click();
  const expected = /and would take this machine [\d,.]+\ss\.|Time did not grow with rows here/;
  await expect(scaling).toContainText(expected, { timeout: 60_000 });
  for (const way of ["Vertical", "Horizontal", "Distributed"])
    await expect(scaling).toContainText(`${way}:`);
  await expect(scaling).not.toContainText(/NaN|Infinity/);
});

test("overview: on a phone labels of funnels and bars are whole, and brackets keep their number", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/marketing/overview");
  const funnel = page.locator(".panel", { hasText: "Email: from impressions to orders" });
  await funnel.scrollIntoViewIfNeeded();
  const svg = funnel.locator(".plot-slot svg");
  await expect(svg).toContainText("of first");
  const right = await svg.evaluate((chart) => {
    const texts = [...chart.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
    return Math.max(...texts.map((box) => box.right)) - chart.getBoundingClientRect().right;
  });
  expect(right).toBeLessThanOrEqual(0);
  const gender = page.locator(".panel", { hasText: "Revenue per customer by gender" });
  await gender.scrollIntoViewIfNeeded();
  await expect(gender.locator("svg text", { hasText: /^Unknown$/ })).toHaveCount(1);
  await page.goto("/marketing/roi");
  await expect(page.locator(".insight .open-number").first()).toBeVisible();
  const alone = await page
    .locator(".insight .open-number")
    .evaluateAll((all) =>
      all.filter(({ previousSibling }) => previousSibling?.textContent?.endsWith("(")),
    );
  expect(alone).toHaveLength(0);
});
