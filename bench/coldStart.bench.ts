import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchResult } from "./types.ts";

const PORT = 4600;

/** A fresh clone, from `npm ci` to an answer over HTTP, then a second build with nothing changed. */
export async function run(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "openbook-cold-"));
  try {
    execFileSync("git", ["clone", "--quiet", process.cwd(), folder]);
    const start = performance.now();
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--silent"], {
      cwd: folder,
      stdio: "ignore",
    });
    const installed = performance.now();
    await untilServed(folder);
    const served = performance.now();
    execFileSync("npm", ["run", "-s", "build"], { cwd: folder, stdio: "ignore" });
    const rebuilt = performance.now();
    return [
      {
        name: "`npm ci && npm start` to serving, cold",
        value: (served - start) / 1000,
        unit: "s",
        bar: 180,
        detail: `npm ci ${((installed - start) / 1000).toFixed(0)} s, package cache of this machine`,
      },
      {
        name: "second `npm run build`, nothing changed",
        value: (rebuilt - served) / 1000,
        unit: "s",
        bar: 60,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function untilServed(folder: string): Promise<void> {
  const server = spawn("npm", ["run", "-s", "start", "--", "--port", String(PORT)], {
    cwd: folder,
    stdio: "ignore",
    detached: true,
  });
  try {
    while (!(await answers())) {
      if (server.exitCode !== null)
        throw new Error(`coldStart: npm start ended with ${server.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
  }
}

function answers(): Promise<boolean> {
  return fetch(`http://127.0.0.1:${PORT}/shop/executive`).then(
    (response) => response.ok,
    () => false,
  );
}
