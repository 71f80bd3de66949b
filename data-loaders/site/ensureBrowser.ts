import { existsSync } from "node:fs";
import { command } from "../commands/command.ts";
import { findBrowser } from "./findBrowser.ts";
import { run } from "./run.ts";

const usage =
  "tsx data-loaders/site/ensureBrowser.ts: finds the tests' browser, or says how to get one";

/** Finds the tests' browser; on Debian as root installs the `chromium` package when there is none. */
await command({ name: "ensureBrowser", usage, options: {} }, async () => {
  if (findBrowser() !== undefined) return;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  }
  if (findBrowser() === undefined)
    throw new Error(
      "No browser found: install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH.",
    );
});
