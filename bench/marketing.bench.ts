import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMarketing, type RunHealth } from "../data-loaders/exports/runMarketing.ts";
import { DEFAULT_ROOT } from "../data-loaders/snapshots/readManifest.ts";
import { median } from "./median.ts";
import type { BenchResult } from "./types.ts";

const RUNS = 3;
const ROWS = 100_000;

/** The whole marketing run on 100,000 campaigns and customers, export included; and its memory. */
export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "openbook-bench-"));
  try {
    const runs: RunHealth[] = [];
    const seconds: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      const before = process.cpuUsage();
      runs.push(
        await runMarketing({
          root: DEFAULT_ROOT,
          out: join(folder, "out"),
          powerBi: join(folder, "powerbi"),
          size: 3,
          segments: 3,
          seed: 42,
          print: () => undefined,
        }),
      );
      const { user, system } = process.cpuUsage(before);
      seconds.push((user + system) / 1e6);
    }
    const wall = median(runs.map((each) => each.processing_time_s));
    return [
      {
        name: "marketing run, 100,000 campaigns and customers, export included",
        value: median(seconds),
        unit: "s",
        bar: 5,
        detail: `processor time, so that other work does not count, median of ${RUNS} runs; ${wall.toFixed(1)} s by the clock; ${runs[0]!.records_processed} records`,
      },
      {
        name: "marketing run, memory at its peak beyond that of a run of 39 campaigns",
        value: (peakMemory(folder, ROWS) - peakMemory(folder, 39)) / 1e6,
        unit: "MB",
        bar: 200,
        detail: "resident memory of the whole process, which takes about 200 MB at any size",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Largest resident memory of a process of its own, in bytes. */
function peakMemory(folder: string, size: number): number {
  const file = join(folder, "peak");
  const out = join(folder, `peak-${size}`);
  const call = ["data-loaders/export.ts", "--size", String(size), "--out", out, "--powerbi", out];
  const measure = `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS * 1024)))`;
  const hook = `data:text/javascript,import{createRequire}from"node:module";const require=createRequire("/");${encodeURIComponent(measure)}`;
  execFileSync(process.execPath, ["--import", "tsx", "--import", hook, ...call], {
    stdio: "ignore",
  });
  return Number(readFileSync(file, "utf8"));
}
