import { expect, test } from "@playwright/test";
import type { Page } from "../../src/engine/types.ts";
import { componentSite } from "../support/componentSite.ts";
import { openComponents } from "../support/openComponents.ts";

let site: Awaited<ReturnType<typeof componentSite>>;
test.beforeAll(async () => {
  site = await componentSite();
});
test.afterAll(() => site.close());

test("the engine's progress is drawn once for each piece that arrives", async ({ page }) => {
  await openComponents(page, site.url);
  const draws = await page.evaluate(() => {
    let count = 0;
    const original = Element.prototype.replaceChildren;
    Element.prototype.replaceChildren = function (...nodes) {
      if (this.classList.contains("engine-progress")) count += 1;
      original.apply(this, nodes);
    };
    const starting = { ...window.page.status.current, state: "starting", bytesTotal: 100 };
    const status = Object.assign(new EventTarget(), { current: starting });
    const own = Object.create(window.page, { status: { value: status } }) as Page;
    window.show(window.openbook.statusFooter(own));
    count = 0;
    for (let bytesLoaded = 1; bytesLoaded <= 20; bytesLoaded++) {
      status.current = { ...starting, bytesLoaded };
      status.dispatchEvent(new Event("change"));
    }
    return count;
  });
  expect(draws).toBe(20);
  await expect(page.locator(".status .engine-progress")).toContainText("20 byte of 100 byte");
});
