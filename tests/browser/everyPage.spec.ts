import { expect, test } from "@playwright/test";
import axe from "axe-core";
import { pageAddresses } from "../support/pageAddresses.ts";

for (const address of pageAddresses) {
  test.describe(address, () => {
    test("asks for nothing from elsewhere and reports no error", async ({ page, baseURL }) => {
      const foreign: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url)) foreign.push(url);
      });
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning")
          complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      expect(foreign).toEqual([]);
      expect(complaints.filter((text) => !(address === "/404" && text.includes("404")))).toEqual(
        [],
      );
      await expect(page.locator(".observablehq--error")).toHaveCount(0);
      await expect(page.locator("main")).not.toContainText(/NaN|undefined|Infinity/);
    });

    test("has a language, a title, a description and one main heading", async ({ page }) => {
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page).toHaveTitle(/\S/);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /\S{3}/);
      await expect(page.locator('meta[name="viewport"]')).not.toHaveAttribute(
        "content",
        /maximum-scale/,
      );
      await expect(page.locator("h1")).toHaveCount(1);
    });

    test("can be skipped to its content by keyboard", async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press("Tab");
      await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/#observablehq-main$/);
    });

    test("fits a phone of 360 px", async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    });

    for (const colorScheme of ["light", "dark"] as const)
      test(`has no finding of axe at all in the ${colorScheme} theme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        await page.waitForLoadState("networkidle");
        await page.evaluate(axe.source);
        const findings = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
            document,
          );
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
          );
        });
        expect(findings).toEqual([]);
      });
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
