import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Manifest, TableSnapshot } from "../../lib/snapshots/types.ts";
import { checkTable } from "../pipeline/checkTable.ts";
import { hashFile } from "../pipeline/createHasher.ts";
import { explainReadError } from "../pipeline/explainReadError.ts";
import type { Database } from "../pipeline/openDatabase.ts";
import { PipelineError, type FaultDetails } from "../pipeline/PipelineError.ts";
import { literal } from "../pipeline/quote.ts";
import { compareTables } from "./compareTables.ts";

/**
 * Checks one system's published files against their manifest: size and sha256 of each, every
 * Parquet file against its contract, every table of the database file row for row.
 *
 * @returns the faults found; empty when everything holds.
 */
export async function verifySnapshots(
  database: Database,
  folder: string,
  manifest: Manifest,
): Promise<FaultDetails[]> {
  const { system } = manifest;
  const faults: FaultDetails[] = [];
  for (const entry of [...manifest.tables, manifest.database])
    faults.push(...(await fileFaults(join(folder, entry.file), entry, system)));
  const sound = manifest.tables.filter(
    ({ file }) => !faults.some((fault) => fault.file === join(folder, file)),
  );
  for (const table of sound)
    faults.push(...(await contractFaults(database, folder, checkable(table, sound), system)));
  const packed = join(folder, manifest.database.file);
  if (faults.some(({ file }) => file === packed)) return faults;
  return [...faults, ...(await packedFaults(database, folder, manifest, sound))];
}

async function fileFaults(
  file: string,
  { bytes, sha256 }: { bytes: number; sha256: string },
  system: string,
): Promise<FaultDetails[]> {
  const advice = `build it again: npm run data -- ${system}`;
  const fault = (rule: string, value: string) => [{ system, file, rule, value, advice }];
  if (!existsSync(file)) return fault("the published file must exist", "no such file");
  const size = statSync(file).size;
  if (size !== bytes) return fault(`the file must have ${bytes} bytes`, String(size));
  const found = await hashFile(file);
  return found === sha256 ? [] : fault(`the sha256 must be ${sha256}`, found);
}

/** A table without its foreign keys into damaged files. */
function checkable(table: TableSnapshot, sound: readonly TableSnapshot[]): TableSnapshot {
  const names = new Set(sound.map(({ name }) => name));
  return { ...table, foreignKeys: (table.foreignKeys ?? []).filter((key) => names.has(key.table)) };
}

async function contractFaults(
  database: Database,
  folder: string,
  table: TableSnapshot,
  system: string,
): Promise<readonly FaultDetails[]> {
  const fileOf = (name: string) => join(folder, `${name}.parquet`);
  try {
    await checkTable(database, table, {
      system,
      table: table.name,
      file: fileOf(table.name),
      fileOf,
    });
    return [];
  } catch (error) {
    return explainReadError(error, { system, table: table.name }).faults;
  }
}

async function packedFaults(
  database: Database,
  folder: string,
  manifest: Manifest,
  tables: readonly TableSnapshot[],
): Promise<FaultDetails[]> {
  const file = join(folder, manifest.database.file);
  const faults: FaultDetails[] = [];
  await database.run(`attach ${literal(file)} as verified (read_only)`);
  try {
    for (const table of tables) {
      const difference = await compareTables(database, "verified", join(folder, table.file), table);
      if (!difference) continue;
      const { system } = manifest;
      faults.push({ system, table: table.name, file, ...difference });
    }
  } catch (error) {
    if (error instanceof PipelineError) throw error;
    faults.push(explainReadError(error, { system: manifest.system, file }).details);
  } finally {
    await database.run("detach verified");
  }
  return faults;
}
