import type { Page } from "@playwright/test";
import { quantile, utcDay } from "d3";
import { median } from "./median.ts";
import { openBrowser } from "./openBrowser.ts";
import type { BenchResult } from "./types.ts";

export interface FilterBars {
  readonly medianMs: number;
  readonly p95Ms?: number;
}
/** The first few of them still compile parts of the engine. */
const CHANGES = 24;

/**
 * From a filter change to all cards of a page drawn again, engine cold, then warm.
 *
 * @returns nothing for a page without charts, or whose filters have no date that its cards follow.
 */
export async function filterChanges(
  site: string,
  path: string,
  bars: FilterBars,
): Promise<BenchResult[]> {
  const { browser, page } = await openBrowser();
  try {
    await page.goto(site + path);
    const chart = "main figure svg, main .panel[data-state=ready] svg";
    const hasChart = await page.waitForSelector(chart, { timeout: 10_000 }).catch(() => undefined);
    if (!hasChart) return [];
    const days = await changeDays(page);
    if (days.length === 0) return [];
    const [cold, ...warm] = await changes(page, days);
    return report(path, [cold!, ...warm], bars);
  } finally {
    await browser.close();
  }
}

function report(
  path: string,
  [coldMs, ...warmMs]: readonly number[],
  { medianMs, p95Ms }: FilterBars,
): BenchResult[] {
  const spread = `${Math.min(...warmMs).toFixed(0)}–${Math.max(...warmMs).toFixed(0)} ms`;
  return [
    {
      ...{ name: `${path}: first filter change, engine cold`, value: coldMs! / 1000 },
      ...{ unit: "s", bar: 4 },
    },
    {
      ...{ name: `${path}: later filter changes, all charts`, value: median(warmMs), unit: "ms" },
      bar: medianMs,
      detail: `median of ${warmMs.length}, ${spread}`,
    },
    {
      ...{ name: `${path}: 95 % of later filter changes`, value: quantile(warmMs, 0.95)! },
      ...{ unit: "ms", ...(p95Ms !== undefined && { bar: p95Ms }) },
    },
  ];
}

/** Days around the middle of the first date filter, so that each change asks for something new. */
async function changeDays(page: Page): Promise<string[]> {
  const input = page.locator(".filters input[type=date]").first();
  const follows = await page.locator("main [data-state]").count();
  if (follows === 0 || (await input.count()) === 0) return [];
  const [min, max] = await Promise.all(
    ["min", "max"].map(async (name) => Date.parse((await input.getAttribute(name))!)),
  );
  const middle = utcDay.floor(new Date((min! + max!) / 2));
  const end = utcDay.offset(middle, CHANGES);
  return utcDay.range(middle, end).map((day) => day.toISOString().slice(0, 10));
}

async function changes(page: Page, days: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const day of days) {
    times.push(await page.evaluate(changeFirstDay, day));
    await page.waitForTimeout(300);
  }
  return times;
}

/** Runs in the page: sets the first day and waits until no card is loading and a frame was drawn. */
function changeFirstDay(day: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(".filters input[type=date]")!;
  const start = performance.now();
  input.value = day;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return new Promise((resolve, reject) => {
    let asked = false;
    const look = () => {
      if (document.querySelector("[data-state=failed]"))
        reject(new Error(`a card failed at ${day}`));
      const loading = document.querySelector("[data-state=loading]") !== null;
      asked ||= loading;
      if (asked && !loading)
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      else if (performance.now() - start > 30_000)
        reject(new Error(asked ? "cards did not become ready" : "no card asked for new rows"));
      else requestAnimationFrame(look);
    };
    look();
  });
}
