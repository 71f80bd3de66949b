import { join } from "node:path";
import { compareBuilds } from "../../lib/catalog/compareBuilds.ts";
import type {
  BuildChanges,
  CatalogMetric,
  CatalogQuery,
  CatalogSystem,
  CatalogTable,
} from "../../lib/catalog/types.ts";
import { bakePage } from "../bake/bakePage.ts";
import type { BakedSystem } from "../bake/bakeSystem.ts";
import { describeEngine } from "../bake/describeEngine.ts";
import { writeChanged } from "../bake/writeChanged.ts";
import type { Log } from "../pipeline/types.ts";
import { buildState } from "./buildState.ts";
import { describeMetrics } from "./describeMetrics.ts";
import { describeQueries } from "./describeQueries.ts";
import { describeTables } from "./describeTables.ts";
import { lineageNodes } from "./lineageNodes.ts";
import { loadMetrics } from "./loadMetrics.ts";
import { pageUses } from "./pageUses.ts";
import { previousState, STATE_FILE } from "./previousState.ts";
import { profileSystem } from "./profileSystem.ts";
import { systemsModule } from "./systemsModule.ts";

export interface CatalogOptions {
  readonly systems: readonly BakedSystem[];
  readonly root: string;
  readonly projectRoot?: string;
  readonly pagesDir: string;
  /** Published site to compare with; see `previousState`. */
  readonly previous?: string | undefined;
  readonly log: Log;
}

/**
 * Writes the catalogue of everything that is registered below `pagesDir/data/catalog`. Same
 * inputs, same bytes; files whose content did not change are not touched.
 *
 * @throws Error naming the file of a metric that does not fit its query.
 */
export async function publishCatalog(options: CatalogOptions): Promise<void> {
  const { systems, root, projectRoot = ".", pagesDir, log } = options;
  const queryNames = systems.map(({ manifest, queries }): [string, string[]] => [
    manifest.system,
    queries.map(({ name }) => name),
  ]);
  const uses = await pageUses(pagesDir, new Map(queryNames));
  const metrics: CatalogMetric[] = [];
  const queries: CatalogQuery[] = [];
  const tables: CatalogTable[] = [];
  for (const system of systems) {
    const own = await loadMetrics(system.manifest.system, projectRoot);
    metrics.push(...describeMetrics(system, own, uses));
    queries.push(...describeQueries(system, metrics, uses));
    tables.push(...describeTables(system, await profileSystem(system.manifest, root)));
  }
  const manifests = systems.map(({ manifest }) => manifest);
  const state = buildState(manifests, metrics);
  const earlier = await previousState(state, root, options.previous);
  const changes: BuildChanges = earlier
    ? { status: "compared", comparedWith: earlier.from, ...compareBuilds(earlier.state, state) }
    : { status: "first" };
  const files = {
    "metrics.json": metrics,
    "queries.json": queries,
    "tables.json": { systems: manifests.map(describeSystem), tables },
    "lineage.json": lineageNodes(systems, uses),
    "changes.json": changes,
    "state.json": state,
    ...(await enginePages(systems, metrics)),
  };
  const folder = join(pagesDir, "data", STATE_FILE, "..");
  for (const [name, content] of Object.entries(files))
    await writeChanged(join(folder, name), JSON.stringify(content));
  await writeChanged(join(folder, "systems.js"), systemsModule(manifests));
  log.info(
    `catalogue: ${metrics.length} metrics, ${queries.length} queries, ${tables.length} tables`,
  );
}

function describeSystem(manifest: BakedSystem["manifest"]): CatalogSystem {
  const { system, title, description, asOf, timeZone, sources, rules, database } = manifest;
  const { bytes, sha256 } = database;
  return {
    name: system,
    title,
    description,
    asOf,
    timeZone,
    sources,
    rules,
    database: { bytes, sha256 },
  };
}

/** What the browser needs of each system: the metrics' queries at once, all of them to run any. */
async function enginePages(systems: readonly BakedSystem[], metrics: readonly CatalogMetric[]) {
  const engine = await describeEngine();
  const pages = systems.flatMap((system) => {
    const name = system.manifest.system;
    const owners = metrics.filter((metric) => metric.system === name).map(({ query }) => query);
    const all = system.queries.map((query) => query.name);
    const page = (kind: string, names: readonly string[]) => {
      const source = names.map((each) => JSON.stringify(each)).join();
      return [`${kind}/${name}.json`, bakePage(system, `catalog ${kind}`, source, engine)] as const;
    };
    return [page("metrics", owners), page("queries", all)];
  });
  return Object.fromEntries(pages);
}
