import type { BakedQuery, NamedQuery, RowPages } from "../../lib/queries/types.ts";
import { systemLineage, type DescribedStep } from "../catalog/systemLineage.ts";
import type { Manifest } from "../../lib/snapshots/types.ts";
import type { Log } from "../pipeline/types.ts";
import { readManifest } from "../snapshots/readManifest.ts";
import { bakedCache, bakedKey } from "./bakedCache.ts";
import { bakeQuery } from "./bakeQuery.ts";
import { loadQueries } from "./loadQueries.ts";
import { openSnapshot } from "./openSnapshot.ts";

export interface BakeOptions {
  /** Folder of generated files (`.openbook`). */
  readonly root: string;
  /** Folder that `lib/sql` lies in; default the working directory. */
  readonly projectRoot?: string;
  readonly log: Log;
}

export interface BakedSystem {
  readonly manifest: Manifest;
  readonly queries: readonly BakedQuery[];
  /** How its tables come about, from the raw files on. */
  readonly lineage: readonly DescribedStep[];
  /** Pages that its rows have of their own; known once the pages have been read. */
  readonly rowPages?: readonly RowPages[];
}

/**
 * Runs every named query of a system on its snapshots under default parameters.
 *
 * Results are kept by content: a query runs again only when its file or a table it reads changed.
 *
 * @throws Error naming the query's file.
 */
export async function bakeSystem(
  system: string,
  { root, projectRoot = ".", log }: BakeOptions,
): Promise<BakedSystem> {
  const manifest = readManifest(system, root);
  const queries = await loadQueries(projectRoot, system);
  const cache = bakedCache(root, system);
  const kept = await Promise.all(
    queries.map((query) => cache.read(query.name, bakedKey(query, manifest))),
  );
  const missing = queries.filter((_, index) => !kept[index]);
  const made = await bake(missing, manifest, root, log);
  for (const query of made) await cache.write(bakedKey(asNamed(query, queries), manifest), query);
  const all = new Map([...kept, ...made].flatMap((query) => (query ? [[query.name, query]] : [])));
  log.info(`baked ${system}: ${made.length} queries run, ${queries.length - made.length} kept`);
  const lineage = await systemLineage(system, root, projectRoot);
  return { manifest, queries: queries.map(({ name }) => all.get(name)!), lineage };
}

function asNamed(baked: BakedQuery, queries: readonly NamedQuery[]): NamedQuery {
  return queries.find(({ name }) => name === baked.name)!;
}

async function bake(
  queries: readonly NamedQuery[],
  manifest: Manifest,
  root: string,
  log: Log,
): Promise<BakedQuery[]> {
  if (queries.length === 0) return [];
  const snapshot = await openSnapshot(root, manifest);
  const baked: BakedQuery[] = [];
  try {
    for (const query of queries) {
      baked.push(await bakeQuery(snapshot.connection, query, manifest.asOf));
      log.progress(`bake ${manifest.system}`, baked.length, queries.length);
    }
  } finally {
    snapshot.close();
  }
  return baked;
}
