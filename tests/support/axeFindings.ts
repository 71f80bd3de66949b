import type { Page } from "@playwright/test";
import axe from "axe-core";

/** Everything that axe finds below a selector, of any impact, as "rule: element" lines. */
export async function axeFindings(page: Page, below = "html"): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const tool = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await tool.run(selector === "html" ? document : selector);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  }, below);
}
