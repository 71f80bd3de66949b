import type { Page } from "@playwright/test";
import { serve } from "../data-loaders/site/serve.ts";
import { median } from "./median.ts";
import { openBrowser } from "./openBrowser.ts";
import type { BenchResult } from "./types.ts";

interface Case {
  readonly path: string;
  readonly barMs: number;
  /** First days of the range, one per change; each asks for something not asked before. */
  readonly firstDays: readonly string[];
}

const CASES: readonly Case[] = [
  { path: "/shop/executive", barMs: 100, firstDays: days("2023-08", 12) },
  { path: "/flights/overview", barMs: 400, firstDays: days("2001-02", 12) },
];

/** From a filter change to all cards of the page drawn again: engine cold, then warm. */
export async function run(): Promise<BenchResult[]> {
  const { url, server } = await serve("dist", 4520);
  const results: BenchResult[] = [];
  for (const { path, barMs, firstDays } of CASES) {
    const { browser, page } = await openBrowser();
    await page.goto(url + path);
    await page.waitForSelector("main figure svg, main .panel[data-state=ready] svg");
    const [cold, ...warm] = await changes(page, firstDays);
    await browser.close();
    results.push(
      { name: `${path}: first filter change, engine cold`, value: cold! / 1000, unit: "s", bar: 4 },
      {
        name: `${path}: later filter changes, all charts`,
        value: median(warm),
        unit: "ms",
        bar: barMs,
        detail: `median of ${warm.length}, ${Math.min(...warm).toFixed(0)}–${Math.max(...warm).toFixed(0)} ms`,
      },
    );
  }
  server.close();
  return results;
}

async function changes(page: Page, firstDays: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const day of firstDays) {
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

/** Days of one month: `2001-02-02`, … */
function days(month: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${month}-${String(i + 2).padStart(2, "0")}`);
}
