import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { serve } from "../data-loaders/site/serve.ts";
import { filterChanges } from "./filterChanges.ts";
import type { BenchResult } from "./types.ts";

const SCALE = 20;
const PAGES = ["executive", "products", "customers", "growth"];

/** Filter changes of the shop's dashboards over a million events: a site of its own, built at scale 20. */
export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "openbook-million-"));
  try {
    execFileSync("git", ["clone", "--quiet", process.cwd(), folder]);
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    execFileSync("npm", ["run", "-s", "build"], {
      cwd: folder,
      env: { ...process.env, SHOP_SCALE: String(SCALE) },
      stdio: ["ignore", "ignore", "inherit"],
    });
    return await measure(join(folder, "dist"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(dist: string): Promise<BenchResult[]> {
  const { url, server } = await serve(dist, 4530);
  try {
    const results: BenchResult[] = [];
    for (const page of PAGES)
      results.push(...(await filterChanges(url, `/shop/${page}`, { medianMs: 400 })));
    return results.map((result) => ({ ...result, name: `1,000,000 events, ${result.name}` }));
  } finally {
    server.close();
  }
}
