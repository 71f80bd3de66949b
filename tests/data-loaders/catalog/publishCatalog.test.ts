import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bakeSystem } from "../../../data-loaders/bake/bakeSystem.ts";
import { placesFile } from "../../../data-loaders/bake/pagePlaces.ts";
import { publishCatalog } from "../../../data-loaders/catalog/publishCatalog.ts";
import type { Log } from "../../../data-loaders/pipeline/types.ts";
import type {
  BuildChanges,
  CatalogMetric,
  CatalogQuery,
  CatalogTable,
  LineageNode,
} from "../../../lib/catalog/types.ts";
import { fixtureSystem, type FixtureSystem } from "../../support/fixtureSystem.ts";

const log: Log = { info: () => undefined, warn: () => undefined, progress: () => undefined };
let fixture: FixtureSystem;

beforeEach(async () => {
  fixture = await fixtureSystem();
  describeColumns();
  writeMetric("kinds-sold", "n", "kinds");
  fixture.writePage("sales.md", 'FileAttachment("/data/fixture/baked/sales.json") query("kinds")');
});
afterEach(() => fixture.remove());

/** The fixture's contract has no columns. */
function describeColumns() {
  const file = join(fixture.folders.root, "snapshots/fixture/manifest.json");
  const column = (name: string, type: string) => ({ name, type, description: name });
  const columns = [
    column("sale_id", "integer"),
    column("sold_on", "date"),
    column("kind", "varchar"),
    column("price_usd", "decimal(9,2)"),
  ];
  const tables = fixture.manifest.tables.map((table) => ({ ...table, columns }));
  writeFileSync(file, JSON.stringify({ ...fixture.manifest, tables }));
}

function writeMetric(id: string, column: string, query: string) {
  const folder = join(fixture.root, "lib/metrics/fixture");
  mkdirSync(folder, { recursive: true });
  const metric = { title: id, definition: "d", formula: "n", query, column, format: "integer" };
  writeFileSync(join(folder, `${id}.ts`), `export default ${JSON.stringify(metric)};`);
}

function writePlaces(placed: readonly unknown[]) {
  mkdirSync(join(fixture.folders.pagesDir, "data"), { recursive: true });
  writeFileSync(placesFile(fixture.folders.pagesDir), JSON.stringify(placed));
}

async function publish(previous?: string) {
  const systems = [await bakeSystem("fixture", { ...fixture.folders, log })];
  await publishCatalog({ ...fixture.folders, systems, previous, log });
}

const folder = () => join(fixture.folders.pagesDir, "data/catalog");
const text = (file: string) => readFileSync(join(folder(), file), "utf8");
const read = <T>(file: string) => JSON.parse(text(file)) as T;

describe("publishCatalog", () => {
  test("tells a metric's value, formula and the pages that ask for its query", async () => {
    await publish();
    const [metric] = read<CatalogMetric[]>("metrics.json");
    expect(metric).toMatchObject({
      system: "fixture",
      id: "kinds-sold",
      value: 334,
      unit: "count",
      pages: [{ path: "/sales" }],
      file: "lib/metrics/fixture/kinds-sold.ts",
    });
    expect(metric!.formulaMathml).toMatch(/^<span class="katex"><math/);
  });

  test("lists queries with their metrics and laid-out SQL", async () => {
    await publish();
    const [kinds, sales] = read<CatalogQuery[]>("queries.json");
    expect(kinds).toMatchObject({
      name: "kinds",
      metrics: ["kinds-sold"],
      pages: [{ path: "/sales" }],
    });
    expect(sales).toMatchObject({ name: "sales_by_day", metrics: [], pages: [], rowCount: 9 });
    expect(sales!.sql).toContain("$from is null");
  });

  // 1,000 rows: sale_id 0 to 999, ten days of 100 rows, three kinds of 334, 333 and 333.
  test("profiles columns by what they hold", async () => {
    await publish();
    const { tables } = read<{ tables: CatalogTable[] }>("tables.json");
    const profile = (name: string) =>
      tables[0]!.columns.find((each) => each.name === name)!.profile;
    expect(profile("sale_id")).toMatchObject({ nulls: 0, distinct: 1000, min: "0", max: "999" });
    expect(profile("sale_id").distribution.map(({ count }) => count)).toEqual(Array(20).fill(50));
    expect(profile("sold_on")).toMatchObject({
      distinct: 10,
      min: "2001-01-01",
      max: "2001-01-10",
    });
    expect(profile("kind").distribution).toEqual([
      { label: "a", count: 334 },
      { label: "b's", count: 333 },
      { label: "ü", count: 333 },
    ]);
  });

  test("connects snapshots, queries and pages", async () => {
    await publish();
    const nodes = new Map(read<LineageNode[]>("lineage.json").map((node) => [node.id, node]));
    expect(nodes.get("page:/sales")?.inputs).toEqual(["fixture:query:kinds"]);
    expect(nodes.get("fixture:query:kinds")?.inputs).toEqual(["fixture:snapshot:sale"]);
  });

  test("names a parameterised page by its pattern, with the number of its pages", async () => {
    const file = "kind/[kind].md";
    mkdirSync(join(fixture.folders.pagesDir, "kind"), { recursive: true });
    fixture.writePage(
      file,
      '---\neach: {query: kinds, value: kind, title: kind, up: /sales}\n---\nFileAttachment(`/data/fixture/baked/kind-${observable.params.kind}.json`) query("kinds")',
    );
    const place = (value: string) => ({ path: `/kind/${value}`, title: value, value });
    writePlaces([{ file, places: [place("book"), place("pen")] }]);
    await publish();
    const pattern = { path: "/kind/[kind]", places: { count: 2, first: "/kind/book" } };
    expect(read<CatalogMetric[]>("metrics.json")[0]!.pages).toEqual([pattern, { path: "/sales" }]);
    const node = read<LineageNode[]>("lineage.json").find(({ kind }) => kind === "page");
    expect(node).toMatchObject({ id: "page:/kind/[kind]", name: "/kind/[kind]", page: pattern });
    writePlaces([{ file, places: [] }]);
    await publish();
    expect(read<CatalogMetric[]>("metrics.json")[0]!.pages[0]).toEqual({
      path: "/kind/[kind]",
      places: { count: 0 },
    });
  });

  test("writes the same bytes again, and touches nothing", async () => {
    await publish();
    const stamp = () =>
      readdirSync(folder(), { recursive: true, encoding: "utf8" }).map((file) => [
        file,
        statSync(join(folder(), file)).mtimeMs,
      ]);
    const before = stamp();
    await publish();
    expect(stamp()).toEqual(before);
  });

  test("refuses a metric whose column does not exist, and names its file", async () => {
    writeMetric("lost", "no_such_column", "kinds");
    await expect(publish()).rejects.toThrow(
      "describeMetrics: lib/metrics/fixture/lost.ts must name a query of fixture and one of its columns, got kinds.no_such_column",
    );
  });
});

describe("changes", () => {
  const changes = () => read<BuildChanges>("changes.json");

  test("say that there is no earlier build", async () => {
    await publish();
    expect(changes()).toEqual({ status: "first" });
  });

  test("compare with the last build that differed, also when built once more", async () => {
    await publish();
    writeMetric("another", "n", "kinds");
    await publish();
    const expected = {
      status: "compared",
      comparedWith: "the last build here that differed",
      metrics: [{ id: "another", kind: "added", before: null, after: 334 }],
      unchangedTables: 1,
      unchangedMetrics: 1,
    };
    expect(changes()).toMatchObject(expected);
    await publish();
    expect(changes()).toMatchObject(expected);
  });

  test("compare with a published site when one is named", async () => {
    await publish();
    const site = join(fixture.root, "site");
    mkdirSync(join(site, "catalog"), { recursive: true });
    const state = text("state.json").replace('"value":334', '"value":300');
    writeFileSync(join(site, "catalog/state.json"), state);
    await publish(site);
    expect(changes()).toMatchObject({
      comparedWith: `what is published at ${site}`,
      metrics: [{ id: "kinds-sold", kind: "changed", before: 300, after: 334 }],
    });
  });

  test("refuse a place without a state", async () => {
    await expect(publish("/nowhere")).rejects.toThrow(
      "previousState: PREVIOUS_MANIFESTS must be a folder or an address of a published site, got /nowhere without a readable catalog/state.json",
    );
  });
});
