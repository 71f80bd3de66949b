import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Build, Files } from "./build.ts";
import { checkTable } from "./checkTable.ts";
import type { Database } from "./openDatabase.ts";
import type { OutputKeys } from "./outputKeys.ts";
import { checkMark } from "./paths.ts";

/** Checks every published table against its contract, once per content of what is compared. */
export async function checkTables(
  build: Build,
  database: Database,
  files: Files,
  outputs: OutputKeys,
) {
  const { plan, paths, steps } = build;
  for (const [table, contract] of plan.contracts) {
    const mark = checkMark(paths, table, outputs.checks[table]!);
    const started = performance.now();
    const cached = existsSync(mark);
    if (!cached) {
      const { file } = files.get(table)!;
      const fileOf = (name: string) => files.get(name)!.file;
      await checkTable(database, contract, { system: plan.system.name, table, file, fileOf });
      mkdirSync(dirname(mark), { recursive: true });
      writeFileSync(mark, "{}");
    }
    const durationMs = performance.now() - started;
    steps.push({ step: `check ${table}`, kind: "check", durationMs, cached });
  }
}
