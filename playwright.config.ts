import { defineConfig } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "./data-loaders/site/findBrowser.ts";

const PORT = Number(process.env.OPENBOOK_TEST_PORT ?? 4319);
const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  workers: 2,
  // A busy machine misses a deadline now and then; a fault fails twice. Retried tests are listed.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: "en-US",
    timezoneId: "UTC",
    // What it answers, a test's own routes do not see.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // A test asks each query once: optimising the engine's code costs more than it saves.
      args: [...BROWSER_ARGUMENTS, "--js-flags=--liftoff-only"],
    },
  },
  webServer: {
    // A site that has just been built need not be built again.
    command: `npm run -s ${process.env.OPENBOOK_TEST_BUILT ? "preview" : "start"} -- --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}`,
    timeout: 300_000,
    reuseExistingServer: false,
  },
});
