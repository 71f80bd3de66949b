import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchResult } from "./types.ts";

const SCALE = 200;

/** The shop at ten million events: a build in a process of its own, its peak memory read from its record. */
export async function run(): Promise<BenchResult[]> {
  const root = mkdtempSync(join(tmpdir(), "openbook-scale-"));
  try {
    const start = performance.now();
    await build(root);
    const seconds = (performance.now() - start) / 1000;
    const record = JSON.parse(readFileSync(join(root, "snapshots/shop/build.json"), "utf8")) as {
      peakMemoryBytes: number;
    };
    return [
      {
        name: `shop at --scale ${SCALE} (10,000,000 events): peak memory of the pipeline`,
        value: record.peakMemoryBytes / 2 ** 30,
        unit: "GiB",
        bar: 2,
        detail: `${seconds.toFixed(0)} s from generator to snapshots`,
      },
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function build(root: string): Promise<void> {
  const args = [
    "--import",
    "tsx",
    "data-loaders/data.ts",
    "shop",
    "--scale",
    String(SCALE),
    "--root",
    root,
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`scale: the build ended with ${code}`)),
    );
  });
}
