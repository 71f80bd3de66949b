import { chromium, type Browser, type Page } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "../data-loaders/site/findBrowser.ts";

/** A browser with nothing cached, and a page in it that does not start the engine by itself. */
export async function openBrowser(): Promise<{ browser: Browser; page: Page }> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...BROWSER_ARGUMENTS],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript("globalThis.__name = (f) => f"); // the compiler's helper is not in the page
  return { browser, page };
}
