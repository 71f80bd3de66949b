import { command } from "./commands/command.ts";
import { numberOption } from "./commands/numberOption.ts";
import { UsageError } from "./commands/UsageError.ts";
import { buildAll } from "./pipeline/buildAll.ts";
import type { BuildResult } from "./pipeline/build.ts";
import { createLog } from "./pipeline/createLog.ts";
import { DEFAULT_ROOT } from "./snapshots/readManifest.ts";

const usage = `
npm run data -- [system…] [options]

Builds the snapshots of the named systems, or of all.

  --scale N       multiplies the volume of generated data
  --seed N        seed of generated data
  --root DIR      folder of generated files (default ${DEFAULT_ROOT})
  --memory SIZE   DuckDB's memory limit (default 1.2GB)
  --threads N     DuckDB's threads (default: all cores)
  --help          this text
`;

const options = {
  scale: { type: "string" },
  seed: { type: "string" },
  root: { type: "string", default: DEFAULT_ROOT },
  memory: { type: "string" },
  threads: { type: "string" },
} as const;

const log = createLog();
const started = performance.now();

await command({ name: "data", usage, options, words: true }, async (values, systems) => {
  const { root } = values;
  const memory = size(values.memory);
  const scale = positive("--scale", values.scale);
  const seed = positive("--seed", values.seed);
  const threads = whole("--threads", values.threads);
  const parameters = { ...(scale !== undefined && { scale }), ...(seed !== undefined && { seed }) };
  const results = await buildAll({ systems, root, memory, threads, parameters, log });
  for (const [system, result] of Object.entries(results)) log.info(`${system}: ${summary(result)}`);
  log.info(`done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
});

function summary({ manifest, changed, timings }: BuildResult): string {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString("en");
  const made = timings.filter(({ kind, cached }) => kind === "table" && !cached).length;
  const state = timings.length === 0 ? "up to date" : `${made} made, ${changed.length} changed`;
  return `${manifest.tables.length} tables, ${rows} rows, as of ${manifest.asOf}; ${state}`;
}

function positive(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const accepts = (value: number) => value > 0;
  return numberOption(text, { name: `data: ${option}`, rule: "a number above 0", accepts });
}

function whole(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const accepts = (value: number) => Number.isInteger(value) && value > 0;
  return numberOption(text, { name: `data: ${option}`, rule: "a whole number above 0", accepts });
}

/** DuckDB takes these too, but of another text it says only that it failed to set it. */
function size(text: string | undefined): string | undefined {
  if (text === undefined || /^\d+(\.\d+)? ?([KMGT]i?B)$/i.test(text)) return text;
  throw new UsageError(`data: --memory must be a size such as 800MB or 1.2GB, got ${text}`);
}
