import { stat, writeFile } from "node:fs/promises";
import { chromium, type Page } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "./findBrowser.ts";
import type { Report } from "./readReport.ts";
import { serve } from "./serve.ts";
import { singleFile } from "./singleFile.ts";

/** Filters may need the engine, which takes seconds to start. */
const PATIENCE_MS = 60_000;

/**
 * Prints a page of a built site as a reader's browser would, or saves it as one HTML file.
 *
 * @returns size of the file.
 * @throws Error when there is no browser, or a card of the page failed or did not finish.
 */
export async function printReport(report: Report): Promise<{ readonly bytes: number }> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error(
      "report: a browser is required, got none: install Chromium or Chrome, or set CHROMIUM_PATH",
    );
  const { url, server } = await serve(report.site);
  try {
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
    try {
      // About the width of the paper, so that charts are drawn for it.
      const page = await browser.newPage({ viewport: { width: 760, height: 1100 } });
      await page.goto(url + report.address, { waitUntil: "networkidle" });
      await settle(page, report.address);
      if (report.kind === "html") await writeFile(report.file, await singleFile(page));
      else await page.pdf({ path: report.file, format: report.format, printBackground: true });
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
  return { bytes: (await stat(report.file)).size };
}

/** Waits until every card shows its data; a report with a gap is no report. */
async function settle(page: Page, address: string): Promise<void> {
  const open = "observablehq-loading, [data-state=loading]";
  try {
    await page.waitForFunction((selector) => !document.querySelector(selector), open, {
      timeout: PATIENCE_MS,
    });
  } catch (cause) {
    const seconds = PATIENCE_MS / 1000;
    throw new Error(
      `report: ${address} must be complete within ${seconds} s, got cards that load`,
      {
        cause,
      },
    );
  }
  const failed = await page.locator("[data-state=failed] h3").allTextContents();
  if (failed.length > 0)
    throw new Error(
      `report: every card of ${address} must show its data, got ${failed.join("; ")}`,
    );
  // Charts draw in the frame after their data.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))),
  );
}
