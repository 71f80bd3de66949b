import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathsOf } from "../pipeline/paths.ts";
import { builtSystems } from "../snapshots/readManifest.ts";
import { bakePage } from "./bakePage.ts";
import { bindQueries } from "./bindQueries.ts";
import { bakeSystem, type BakedSystem, type BakeOptions } from "./bakeSystem.ts";
import { checkMentions } from "./checkMentions.ts";
import { describeEngine } from "./describeEngine.ts";
import { findBakedFiles, type BakedFile } from "./findBakedFiles.ts";
import { mentions } from "./mentions.ts";
import { pagePlaces, placesFile, rowPagesOf, type PlacedPage } from "./pagePlaces.ts";
import { runTimes } from "./runTimes.ts";
import { copyChanged, writeChanged } from "./writeChanged.ts";

/** What a publication did: paths below `pagesDir/data` that were written. */
export interface Publication {
  readonly systems: readonly BakedSystem[];
  readonly written: readonly string[];
}

/**
 * Publishes snapshots and baked results below `pagesDir/data/<system>/`.
 *
 * Copies `manifest.json`, `<system>.duckdb` and `tables/<table>.parquet`, writes `runs.json` (what
 * the last build took), and makes one
 * `baked/<page>.json` for each `FileAttachment("/data/<system>/baked/<page>.json")` in a page; of a
 * parameterised page one for each of its places, which `places.json` lists.
 * Files whose content did not change are not touched.
 *
 * @throws Error when a query fails or a page asks for a query or system that does not exist.
 */
export async function publishData(
  options: BakeOptions & { readonly pagesDir: string },
): Promise<Publication> {
  const { root, pagesDir, log } = options;
  const files = await findBakedFiles(pagesDir);
  const systems: BakedSystem[] = [];
  for (const system of builtSystems(root)) systems.push(await bakeSystem(system, options));
  checkSystems(files, systems);
  const names = systems.map((system): [string, string[]] => [
    system.manifest.system,
    system.queries.map((query) => query.name),
  ]);
  checkMentions(files, new Map(names));
  const written: string[] = [];
  const placed: PlacedPage[] = [];
  for (const system of systems) {
    const mine = files.filter((file) => file.system === system.manifest.system);
    const pages = await bakeFiles(system, mine, root);
    placed.push(...pages.placed);
    written.push(...(await publishSystem(root, join(pagesDir, "data"), system, pages.baked)));
  }
  if (await writeChanged(placesFile(pagesDir), JSON.stringify(placed))) written.push("places.json");
  log.info(`published ${systems.length} systems, ${written.length} files changed`);
  return { systems, written };
}

function checkSystems(files: readonly BakedFile[], systems: readonly BakedSystem[]): void {
  const names = systems.map(({ manifest }) => manifest.system);
  const lost = files.find((file) => !names.includes(file.system));
  if (lost)
    throw new Error(
      `publishData: ${lost.pages[0]} must ask for a system with snapshots (${names.join(", ") || "none yet"}), got ${lost.system}`,
    );
}

/** Baked pages by name: one for each file, or for each place of a parameterised one. */
async function bakeFiles(plain: BakedSystem, files: readonly BakedFile[], root: string) {
  const engine = await describeEngine();
  const baked = new Map<string, string>();
  const placed = files.filter(({ each }) => each).map((file) => pagePlaces(plain, file));
  const system = { ...plain, rowPages: placed.map(rowPagesOf) };
  const add = (from: BakedSystem, name: string, source: string) =>
    baked.set(name, JSON.stringify(bakePage(from, name, source, engine)));
  for (const { page, source, pages, each } of files) {
    if (!each) add(system, page, source);
    const names = system.queries.map(({ name }) => name).filter((name) => mentions(source, name));
    const { places = [] } = placed.find(({ file }) => each && file === pages[0]) ?? {};
    for (const { value } of places) {
      const binding = { names, parameter: each!.parameter, value };
      const name = page.replace(`[${each!.parameter}]`, String(value));
      add(await bindQueries(system, binding, root), name, source);
    }
  }
  return { baked, placed };
}

async function publishSystem(
  root: string,
  dataDir: string,
  system: BakedSystem,
  baked: ReadonlyMap<string, string>,
): Promise<string[]> {
  const { manifest } = system;
  const from = pathsOf(root, manifest.system).snapshots;
  const to = join(dataDir, manifest.system);
  const written: string[] = [];
  const note = async (path: string, change: Promise<boolean>) => {
    if (await change) written.push(`${manifest.system}/${path}`);
  };
  for (const { file, sha256 } of manifest.tables)
    await note(`tables/${file}`, copyChanged(join(from, file), join(to, "tables", file), sha256));
  const { file, sha256 } = manifest.database;
  const database = `${manifest.system}.duckdb`;
  await note(database, copyChanged(join(from, file), join(to, database), sha256));
  for (const [page, text] of baked)
    await note(`baked/${page}.json`, writeChanged(join(to, "baked", `${page}.json`), text));
  const runs = runTimes(from);
  if (runs) await note("runs.json", writeChanged(join(to, "runs.json"), JSON.stringify(runs)));
  const manifestText = `${JSON.stringify(manifest, undefined, 2)}\n`;
  await note("manifest.json", writeChanged(join(to, "manifest.json"), manifestText));
  await removeOthers(
    join(to, "tables"),
    manifest.tables.map((table) => table.file),
  );
  await removeOthers(
    join(to, "baked"),
    [...baked.keys()].map((page) => `${page}.json`),
  );
  return written;
}

async function removeOthers(folder: string, keep: readonly string[]): Promise<void> {
  if (!existsSync(folder)) return;
  for (const file of await readdir(folder))
    if (!keep.includes(file)) await rm(join(folder, file), { force: true });
}
