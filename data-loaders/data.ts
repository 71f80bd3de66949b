import { parseArgs } from "node:util";
import { buildAll } from "./pipeline/buildAll.ts";
import type { BuildResult } from "./pipeline/build.ts";
import { createLog } from "./pipeline/createLog.ts";
import { PipelineError } from "./pipeline/PipelineError.ts";
import { DEFAULT_ROOT } from "./snapshots/readManifest.ts";

const HELP = `npm run data -- [system…] [options]

Builds the snapshots of the named systems, or of all.

  --scale N       multiplies the volume of generated data
  --seed N        seed of generated data
  --root DIR      folder of generated files (default ${DEFAULT_ROOT})
  --memory SIZE   DuckDB's memory limit (default 1.2GB)
  --threads N     DuckDB's threads (default: all cores)
  --help          this text
`;

const log = createLog();
const started = performance.now();
try {
  const { values, positionals } = readArguments();
  if (values.help) process.stdout.write(HELP);
  else await build(values, positionals);
} catch (error) {
  const usage = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
  const expected = usage || error instanceof RangeError || error instanceof PipelineError;
  const { message, stack } = error as Error;
  process.stderr.write(`error: ${expected ? message : (stack ?? message)}\n`);
  process.exitCode = usage || error instanceof RangeError ? 2 : 1;
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      scale: { type: "string" },
      seed: { type: "string" },
      root: { type: "string", default: DEFAULT_ROOT },
      memory: { type: "string" },
      threads: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}

async function build(
  values: ReturnType<typeof readArguments>["values"],
  systems: readonly string[],
): Promise<void> {
  const parameters = {
    ...(values.scale !== undefined && { scale: positive("--scale", values.scale) }),
    ...(values.seed !== undefined && { seed: positive("--seed", values.seed) }),
  };
  const threads = values.threads === undefined ? undefined : positive("--threads", values.threads);
  const { root, memory } = values;
  const results = await buildAll({ systems, root, memory, threads, parameters, log });
  for (const [system, result] of Object.entries(results)) log.info(`${system}: ${summary(result)}`);
  log.info(`done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function summary({ manifest, changed, timings }: BuildResult): string {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString("en");
  const made = timings.filter(({ kind, cached }) => kind === "table" && !cached).length;
  const state = timings.length === 0 ? "up to date" : `${made} made, ${changed.length} changed`;
  return `${manifest.tables.length} tables, ${rows} rows, as of ${manifest.asOf}; ${state}`;
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value > 0) return value;
  throw new RangeError(`data: ${option} must be a number above 0, got ${text}`);
}
