import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { hashFile } from "./createHasher.ts";
import { keyOf, type KeyParts } from "./keys.ts";
import type { PlannedSource, Plan } from "./loadPlan.ts";
import { landedFolder, type Paths } from "./paths.ts";
import { PipelineError } from "./PipelineError.ts";
import type { Log } from "./types.ts";

export interface LandOptions {
  readonly plan: Plan;
  readonly paths: Paths;
  readonly log: Log;
}

type Listing = Record<string, { size: number; mtimeMs: number }>;

/**
 * Writes a source's raw files to its folder, unless they are there.
 *
 * Files that changed size or time since they were landed, or are gone, fail the build: a lost
 * partition would otherwise only be fewer rows.
 *
 * @returns whether anything was landed.
 */
export async function landSource(
  source: PlannedSource,
  directory: string,
  options: LandOptions,
): Promise<boolean> {
  if (!source.definition.land) return false;
  if (existsSync(directory)) {
    checkLanded(source, directory, options);
    return false;
  }
  publishLanded(await landAside(source, options), directory);
  return true;
}

/** Lands a live source; the content of what arrived becomes part of its key. */
export async function landLive(
  source: PlannedSource,
  parts: KeyParts,
  options: LandOptions,
): Promise<KeyParts> {
  const aside = await landAside(source, options);
  const files: Record<string, string> = { ...parts.files };
  for (const name of landedFiles(aside))
    files[`landed ${name}`] = await hashFile(join(aside, name));
  const complete = { ...parts, files };
  publishLanded(aside, landedFolder(options.paths, source.definition.name, keyOf(complete)));
  return complete;
}

async function landAside(source: PlannedSource, { plan, paths, log }: LandOptions) {
  const { definition } = source;
  const { name } = definition;
  const directory = join(paths.work, `land-${name}`);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  try {
    await definition.land?.({ parameters: plan.parameters, directory, log });
  } catch (error) {
    if (error instanceof PipelineError) throw error;
    const rule = error instanceof Error ? error.message : String(error);
    const system = plan.system.name;
    throw new PipelineError({ system, source: name, rule }, { cause: error });
  }
  return directory;
}

function publishLanded(aside: string, directory: string) {
  const listing: Listing = {};
  for (const name of landedFiles(aside)) {
    const { size, mtimeMs } = statSync(join(aside, name));
    listing[name] = { size, mtimeMs };
  }
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(join(directory, ".."), { recursive: true });
  writeFileSync(listingFile(directory), JSON.stringify(listing));
  renameSync(aside, directory);
}

function checkLanded(source: PlannedSource, directory: string, { plan }: LandOptions) {
  const fail = (file: string, value: string) =>
    new PipelineError({
      system: plan.system.name,
      source: source.definition.name,
      file: join(directory, file),
      rule: "a landed raw file must stay as it was written",
      value,
      advice: `remove ${directory} to land the source again`,
    });
  const listing = JSON.parse(readFileSync(listingFile(directory), "utf8")) as Listing;
  for (const [file, { size, mtimeMs }] of Object.entries(listing)) {
    const stat = statSync(join(directory, file), { throwIfNoEntry: false });
    if (!stat) throw fail(file, "no such file");
    if (stat.size !== size) throw fail(file, `${stat.size} bytes instead of ${size}`);
    if (stat.mtimeMs !== mtimeMs) throw fail(file, "a later time of change");
  }
}

function landedFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(directory, name)).isFile())
    .sort();
}

function listingFile(directory: string): string {
  return `${directory}.json`;
}
