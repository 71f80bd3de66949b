import { max } from "d3";
import { serve } from "../data-loaders/site/serve.ts";
import { dashboards } from "./dashboards.ts";
import { median } from "./median.ts";
import { openBrowser } from "./openBrowser.ts";
import type { BenchResult } from "./types.ts";

const RUNS = 5;
/** A page without a chart in its first paint is left out after so long. */
const CHART_LIMIT_MS = 10_000;

interface Visit {
  readonly firstChartMs: number;
  readonly transferred: number;
  readonly requests: number;
  readonly engineRequests: number;
  /** Longest task of the main thread before the page was quiet. */
  readonly longestTaskMs: number;
}

/** First chart painted in a cold browser, and what that cost on the wire. Needs `npm run build`. */
export async function run(): Promise<BenchResult[]> {
  const { url, server } = await serve("dist", 4500);
  const results: BenchResult[] = [];
  for (const page of dashboards("dist")) {
    const first = await visit(url + page);
    if (!first) continue;
    const visits = [first];
    for (let i = 1; i < RUNS; i++) visits.push((await visit(url + page)) ?? first);
    const times = visits.map((v) => v.firstChartMs);
    results.push(
      {
        name: `${page}: first chart painted, cold browser`,
        value: median(times),
        unit: "ms",
        bar: 800,
        detail: `${RUNS} visits, ${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)} ms`,
      },
      {
        name: `${page}: transferred`,
        value: Math.max(...visits.map((v) => v.transferred)) / 1000,
        unit: "kB",
        bar: 450,
      },
      {
        name: `${page}: requests`,
        value: Math.max(...visits.map((v) => v.requests)),
        unit: "",
        bar: 40,
      },
      {
        name: `${page}: engine files requested`,
        value: Math.max(...visits.map((v) => v.engineRequests)),
        unit: "",
        bar: 0,
      },
      {
        name: `${page}: longest task before interaction`,
        value: median(visits.map((v) => v.longestTaskMs)),
        unit: "ms",
        bar: 200,
        detail: `median of ${RUNS} visits`,
      },
    );
  }
  server.close();
  return results;
}

/** Undefined when no chart is painted in time. */
async function visit(url: string): Promise<Visit | undefined> {
  const { browser, page } = await openBrowser();
  try {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    let transferred = 0;
    let requests = 0;
    let engineRequests = 0;
    session.on("Network.requestWillBeSent", ({ request }) => {
      if (request.url.startsWith("data:")) return;
      requests += 1;
      if (/\.wasm|\.duckdb|duckdb-browser/.test(request.url)) engineRequests += 1;
    });
    session.on(
      "Network.loadingFinished",
      ({ encodedDataLength }) => (transferred += encodedDataLength),
    );
    await page.addInitScript(markFirstChart);
    await page.addInitScript(listLongTasks);
    await page.goto(url, { waitUntil: "load" });
    const isPainted = await page
      .waitForFunction(() => "firstChartMs" in window, undefined, { timeout: CHART_LIMIT_MS })
      .then(
        () => true,
        () => false,
      );
    if (!isPainted) return undefined;
    const firstChartMs = await page.evaluate(
      () => (window as unknown as { firstChartMs: number }).firstChartMs,
    );
    await page.waitForLoadState("networkidle");
    const tasks = await page.evaluate(
      () => (window as unknown as { longTasks: number[] }).longTasks,
    );
    const longestTaskMs = max(tasks) ?? 0;
    return { firstChartMs, transferred, requests, engineRequests, longestTaskMs };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: durations of tasks above 50 ms, which is what browsers call long. */
function listLongTasks(): void {
  const longTasks: number[] = [];
  Object.assign(window, { longTasks });
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => longTasks.push(duration)),
  ).observe({ type: "longtask", buffered: true });
}

/** Runs in the page: the time of the frame after the first chart stands in a figure or card. */
function markFirstChart(): void {
  const look = () => {
    if (
      document.querySelector(
        "main figure svg path, main figure svg rect, main .chart svg path, main .chart svg rect",
      )
    )
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(window, { firstChartMs: performance.now() })),
      );
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
