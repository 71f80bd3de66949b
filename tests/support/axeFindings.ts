import type { Page } from "@playwright/test";
import axe from "axe-core";

const SETTLE_MS = 5000;

/**
 * Everything that axe finds below a selector, of any impact, as "rule: element" lines. A page is
 * judged as it stands: cards that are being loaded, and what fades, are waited for.
 */
export async function axeFindings(page: Page, below = "html"): Promise<string[]> {
  await page
    .locator('main [data-state="loading"]')
    .first()
    .waitFor({ state: "hidden", timeout: SETTLE_MS })
    .catch(() => undefined);
  await page.evaluate(async () => {
    const fades = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(fades.map(({ finished }) => finished));
  });
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const tool = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await tool.run(selector === "html" ? document : selector);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  }, below);
}
