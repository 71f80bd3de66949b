import { watch } from "node:fs";
import { build } from "vite";
import { command } from "../commands/command.ts";
import { PORT_OPTION, portOption } from "../commands/portOption.ts";
import { bundle } from "./bundle.ts";
import { publish } from "./publish.ts";
import { run } from "./run.ts";
import { PREVIEW_FILES, writePreviewFiles } from "./writePreviewFiles.ts";

const PAGES = "pages";
/** Folders whose changes mean that snapshots or baked results have to be made again. */
const DATA_CODE = ["lib/sql", "data-loaders", "data"];

const usage = `
npm run dev -- [options]

Framework's preview; edits to pages, src, lib, SQL and loaders appear without a restart.

  --port N      default: the first free one from 3000
  --host NAME   default 127.0.0.1
  --help        this text
`;
const options = { ...PORT_OPTION, host: { type: "string" } } as const;

/** Framework's preview with our bundle and data kept up to date while files are edited. */
await command({ name: "dev", usage, options }, async ({ port, host }) => {
  const address = [
    ...(port === undefined ? [] : ["--port", String(portOption("dev", port))]),
    ...(host === undefined ? [] : ["--host", host]),
  ];
  await publish(PAGES);
  await bundle(PAGES);
  await writePreviewFiles(PAGES);
  process.env.OPENBOOK_FILES = PREVIEW_FILES;
  await build({ logLevel: "warn", build: { watch: {} } });
  const republish = serialise(() => publishInNewProcess());
  for (const folder of DATA_CODE) watch(folder, { recursive: true }, republish);
  await run(process.execPath, [
    "node_modules/@observablehq/framework/dist/bin/observable.js",
    "preview",
    "--no-open",
    ...address,
  ]);
});

/** A new process, because this one has the loaders' old code in memory. */
function publishInNewProcess(): Promise<void> {
  return run(process.execPath, ["--import", "tsx", "data-loaders/site/publishData.ts"]).catch(
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
    },
  );
}

/** Runs `work` at most once at a time, and once more when asked for during a run. */
function serialise(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const start = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await new Promise((resolve) => setTimeout(resolve, 150));
      await work();
    } while (again);
    running = false;
  };
  return () => {
    again = true;
    if (!running) void start();
  };
}
