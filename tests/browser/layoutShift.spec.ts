import { expect, test } from "@playwright/test";
import { pageAddresses } from "../support/pageAddresses.ts";

/** Chromium's entry for content that moved; not in TypeScript's DOM library. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Above this, readers notice: half of what web.dev calls good. */
const LIMIT = 0.05;

for (const address of pageAddresses)
  for (const width of [1280, 360])
    test(`${address} does not move while it loads, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shifts: { value: number; moved: string[] }[] = [];
        Object.assign(window, { shifts });
        const describe = ({ node }: LayoutShift["sources"][number]) =>
          node instanceof Element ? node.outerHTML.slice(0, 90) : String(node?.nodeValue);
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as LayoutShift[])
            shifts.push({ value, moved: sources.map(describe) });
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      const shifts = await page.evaluate(
        () => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts,
      );
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      const report = shifts.filter(({ value }) => value > 0.005);
      expect(total, JSON.stringify(report, null, 1)).toBeLessThan(LIMIT);
    });
