import { existsSync } from "node:fs";
import { serve } from "../data-loaders/site/serve.ts";
import { dashboards } from "./dashboards.ts";
import { filterChanges, type FilterBars } from "./filterChanges.ts";
import type { BenchResult } from "./types.ts";

const BARS: FilterBars = { medianMs: 120, p95Ms: 300 };
/** By folder, or by page where it has its own. */
const OTHER_BARS: Readonly<Record<string, FilterBars>> = {
  "/shop/executive": { medianMs: 100, p95Ms: 300 },
  "/marketing/overview?sizes=1000000": { medianMs: 400 },
  flights: { medianMs: 400 },
  // Eight models fitted at fourteen origins each, by workers, while the page answers.
  "/groupbuy/forecast": { medianMs: 4000 },
};
/** Dashboards once more, with more rows than they open with. */
const LARGER = ["/marketing/overview?sizes=1000000"];

/**
 * From a filter change to all cards of the page drawn again, engine cold, then warm: every
 * dashboard with charts whose filters have a date and whose cards follow them.
 */
export async function run(): Promise<BenchResult[]> {
  if (!existsSync("dist/index.html")) throw new Error("filters: no built site, run npm run build");
  const { url, server } = await serve("dist", 4520);
  const results: BenchResult[] = [];
  try {
    for (const path of [...dashboards("dist"), ...LARGER])
      results.push(...(await filterChanges(url, path, barsOf(path))));
  } finally {
    server.close();
  }
  return results;
}

function barsOf(path: string): FilterBars {
  return OTHER_BARS[path] ?? OTHER_BARS[path.split("/")[1]!] ?? BARS;
}
