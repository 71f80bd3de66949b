import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "./commands/command.ts";
import { UsageError } from "./commands/UsageError.ts";
import type { KeyFile } from "./pipeline/keys.ts";
import { PipelineError } from "./pipeline/PipelineError.ts";
import { cleanSnapshots } from "./snapshots/cleanSnapshots.ts";
import { explainRebuild } from "./snapshots/explainRebuild.ts";
import { formatTable } from "./snapshots/formatTable.ts";
import { listSnapshots } from "./snapshots/listSnapshots.ts";
import { builtSystems, DEFAULT_ROOT, readManifest } from "./snapshots/readManifest.ts";

const usage = `
npm run snapshots -- [options]

Lists the published snapshots.

  --verify        checks every published file: sha256, contract, database row for row
  --why TABLE     tells why a table (or shop.TABLE) was last made again
  --clean         removes what no published manifest refers to
  --root DIR      folder of generated files (default ${DEFAULT_ROOT})
  --help          this text
`;

const HOUR_MS = 3_600_000;

const print = (text: string) => void process.stdout.write(`${text}\n`);

const options = {
  verify: { type: "boolean" },
  why: { type: "string" },
  clean: { type: "boolean" },
  root: { type: "string", default: DEFAULT_ROOT },
} as const;

await command({ name: "snapshots", usage, options }, async (values) => {
  const asked = (["verify", "why", "clean"] as const).filter((name) => values[name] !== undefined);
  if (asked.length > 1)
    throw new UsageError(
      `snapshots: one of --${asked.join(", --")} at a time, got ${asked.length}`,
    );
  if (values.why !== undefined) why(values.root, values.why);
  else if (values.clean) clean(values.root);
  else if (values.verify) await verify(values.root);
  else list(values.root);
});

function list(root: string): void {
  const lines = listSnapshots(root, new Date());
  if (lines.length === 0) return print(`nothing has been built in ${root}: npm run data`);
  const rows = lines.map((line) => [
    line.system,
    line.table,
    line.rows ?? "",
    line.bytes,
    line.asOf,
    line.sha256,
    age(line.ageMs),
  ]);
  print(formatTable(["system", "table", "rows", "bytes", "as of", "sha256", "age"], rows));
}

async function verify(root: string): Promise<void> {
  const systems = builtSystems(root);
  if (systems.length === 0)
    throw new Error(`snapshots: --verify needs snapshots, got none in ${root}: npm run data`);
  const { openDatabase } = await import("./pipeline/openDatabase.ts");
  const { verifySnapshots } = await import("./snapshots/verifySnapshots.ts");
  const temporary = join(tmpdir(), `openbook-verify-${process.pid}`);
  const database = await openDatabase({ temporary });
  try {
    for (const system of systems) {
      const manifest = readManifest(system, root);
      const faults = await verifySnapshots(database, join(root, "snapshots", system), manifest);
      if (faults.length) process.exitCode = 1;
      const files = manifest.tables.length + 1;
      if (faults.length) process.stderr.write(`error: ${new PipelineError(faults).message}\n`);
      else print(`${system}: ${files} files as published, contracts hold, database equal`);
    }
  } finally {
    database.close();
  }
}

function why(root: string, table: string): void {
  const [system, name] = table.includes(".") ? table.split(".") : [undefined, table];
  const systems = system ? [system] : builtSystems(root);
  const found = systems
    .map((each) => [each, readKeys(root, each)] as const)
    .filter(([, keys]) => name in keys.nodes);
  if (found.length === 0)
    throw new UsageError(
      `snapshots: --why needs a table of ${systems.join(", ") || root}, got ${table}; npm run snapshots lists them`,
    );
  for (const [each, keys] of found)
    print(
      explainRebuild(keys, name)
        .map((line, i) => (i === 0 ? `${each}.${line}` : line))
        .join("\n"),
    );
}

function clean(root: string): void {
  const { files, bytes } = cleanSnapshots(root);
  print(`removed ${files} files, ${bytes.toLocaleString("en")} bytes`);
}

function readKeys(root: string, system: string): KeyFile {
  readManifest(system, root);
  return JSON.parse(readFileSync(join(root, "snapshots", system, "keys.json"), "utf8")) as KeyFile;
}

function age(ms: number): string {
  if (ms < HOUR_MS) return `${Math.max(0, Math.round((60 * ms) / HOUR_MS))} min`;
  if (ms < 48 * HOUR_MS) return `${Math.round(ms / HOUR_MS)} h`;
  return `${Math.round(ms / (24 * HOUR_MS))} d`;
}
