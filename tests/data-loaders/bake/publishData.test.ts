import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPlaces } from "../../../data-loaders/bake/pagePlaces.ts";
import { publishData } from "../../../data-loaders/bake/publishData.ts";
import type { Log } from "../../../data-loaders/pipeline/types.ts";
import type { BakedPage } from "../../../lib/queries/types.ts";
import { fixtureSystem, salesByDay, type FixtureSystem } from "../../support/fixtureSystem.ts";

let fixture: FixtureSystem;
let messages: string[];
const log: Log = {
  info: (message) => void messages.push(message),
  warn: () => undefined,
  progress: () => undefined,
};
const publish = () => publishData({ ...fixture.folders, log });
const published = (path: string) => join(fixture.root, "pages/data", path);
const bakedPage = (page: string) =>
  JSON.parse(readFileSync(published(`fixture/baked/${page}.json`), "utf8")) as BakedPage;
const asks = (page: string, calls: string) =>
  `# Page\n\`\`\`js\nconst page = openPage({baked: FileAttachment("/data/fixture/baked/${page}.json")});\n${calls}\n\`\`\`\n`;

beforeEach(async () => {
  messages = [];
  fixture = await fixtureSystem();
});
afterEach(() => fixture.remove());

test("publishes manifest, database, Parquet files and what each page asks for", async () => {
  fixture.writePage("fixture/sales.md", asks("sales", 'page.query("sales_by_day")'));
  fixture.writePage("index.md", asks("home", "page.query('kinds')"));
  await publish();
  expect((readdirSync(published("fixture"), { recursive: true }) as string[]).sort()).toEqual([
    "baked",
    "baked/home.json",
    "baked/sales.json",
    "fixture.duckdb",
    "manifest.json",
    "tables",
    "tables/sale.parquet",
  ]);
  expect(Object.keys(bakedPage("home").queries)).toEqual(["kinds"]);
  expect(Object.keys(bakedPage("sales").queries)).toEqual(["sales_by_day"]);
});

test("a baked query holds its result under the defaults", async () => {
  fixture.writePage("sales.md", asks("sales", 'page.query("sales_by_day")'));
  await publish();
  const { defaults, rowCount, data } = bakedPage("sales").queries["sales_by_day"]!;
  expect(defaults).toEqual({ from: null, to: "2001-01-10", kinds: [] });
  expect(rowCount).toBe(9);
  expect(data["day"]!.slice(0, 2)).toEqual(["2001-01-01", "2001-01-02"]);
  expect(data["sales"]!.slice(0, 2)).toEqual([100, 100]);
});

test("a second publication runs no query and writes no file", async () => {
  fixture.writePage("sales.md", asks("sales", 'page.query("sales_by_day")'));
  await publish();
  const before = statSync(published("fixture/baked/sales.json")).mtimeMs;
  const { written } = await publish();
  expect(written).toEqual([]);
  expect(statSync(published("fixture/baked/sales.json")).mtimeMs).toBe(before);
  expect(messages).toContain("baked fixture: 0 queries run, 2 kept");
});

test("a changed query runs again, alone", async () => {
  await publish();
  fixture.writeQuery("sales_by_day", salesByDay.replace("order by sold_on", "order by day desc"));
  await publish();
  expect(messages).toContain("baked fixture: 1 queries run, 1 kept");
});

test("a file that no page asks for any more disappears", async () => {
  fixture.writePage("sales.md", asks("sales", 'page.query("kinds")'));
  await publish();
  fixture.writePage("sales.md", "# Nothing\n");
  await publish();
  expect(readdirSync(published("fixture/baked"))).toEqual([]);
});

test("a page that asks for an unknown query is an error", async () => {
  fixture.writePage("sales.md", asks("sales", 'page.query("sales_by_year")'));
  await expect(publish()).rejects.toThrow(
    'checkMentions: sales.md must ask for queries in lib/sql/fixture, got "sales_by_year" (there are kinds, sales_by_day)',
  );
});

test("a page that asks for an unknown system is an error", async () => {
  fixture.writePage("sales.md", asks("sales", "").replace("/fixture/", "/elsewhere/"));
  await expect(publish()).rejects.toThrow(
    "publishData: sales.md must ask for a system with snapshots (fixture), got elsewhere",
  );
});

test("a column that the header does not list is an error with the file's name", async () => {
  fixture.writeQuery("sales_by_day", salesByDay.replace("count(*) as sales", "count(*) as n"));
  await expect(publish()).rejects.toThrow(
    "checkResult: lib/sql/fixture/sales_by_day.sql must return its @columns (day date, sales whole number, revenue_usd number), got (day date, n whole number, revenue_usd number)",
  );
});

test("a table that the header does not list is an error", async () => {
  fixture.writeQuery("sales_by_day", salesByDay.replace("@tables sale", "@tables sale, shop"));
  await expect(publish()).rejects.toThrow(
    "the statement must read its @tables (sale, shop), got (sale)",
  );
});

test("SQL that does not run is an error with the file's name and the values", async () => {
  fixture.writeQuery("sales_by_day", salesByDay.replace("sold_on as day", "sold_at as day"));
  await expect(publish()).rejects.toThrow(
    /^bakeQuery: lib\/sql\/fixture\/sales_by_day\.sql must run with its defaults \{"from":null,.*sold_at/,
  );
});

const kindList = `-- @question Which kinds are there?
-- @grain one row per kind
-- @tables sale
-- @column id bigint : number of the kind
-- @column kind varchar : kind
-- @column sales bigint count : sales
select row_number() over (order by kind) as id, kind, count(*) as sales
from sale
group by kind
order by kind
`;
const ofKind = `-- @question What was sold of one kind?
-- @grain one row
-- @tables sale
-- @param kind integer = null : number of the kind; null means none
-- @column sales bigint count : sales
select count(*) as sales
from sale
where kind = (select list(distinct kind order by kind)[$kind] from sale)
`;
/** A page for each kind; `each` is its front matter. */
function writeKinds(each: string) {
  const calls = 'page.query("of_kind"); page.query("kind_list")';
  const markdown = asks("kind-${observable.params.kind}", calls).replace(
    /"(\/data.*json)"/,
    "`$1`",
  );
  fixture.writeQuery("of_kind", ofKind);
  fixture.writeQuery("kind_list", kindList);
  fixture.writePage("sales/[kind].md", `---\neach: ${each}\n---\n${markdown}`);
}

test("a parameterised page has one file for each row, its queries bound to the row", async () => {
  writeKinds("{query: kind_list, value: id, title: kind, up: /sales}");
  await publish();
  const pages = ["kind-1", "kind-2", "kind-3"];
  expect(readdirSync(published("fixture/baked")).sort()).toEqual(pages.map((at) => `${at}.json`));
  for (const [row, page] of pages.entries()) {
    const { queries, rowPages } = bakedPage(page);
    const { defaults, parameters, data } = queries["of_kind"]!;
    expect(defaults).toEqual({ kind: row + 1 });
    expect(parameters[0]!.default).toBe(row + 1);
    expect(data["sales"]).toEqual([queries["kind_list"]!.data["sales"]![row]]);
    expect(rowPages).toEqual([{ column: "id", label: "kind", folder: "/sales/" }]);
  }
  const [placed] = readPlaces(join(fixture.root, "pages"));
  expect(placed!.places.map(({ path, title }) => `${path} ${title}`)).toEqual([
    "/sales/1 a",
    "/sales/2 b's",
    "/sales/3 ü",
  ]);
  const { written } = await publish();
  expect(written).toEqual([]);
});

test.each([
  [
    "{query: kind_list}",
    "pageEach: sales/[kind].md must say in its front matter each: {query, value, title, up}, got no value, title, up",
  ],
  [
    "{query: kind_list, value: x, title: kind, up: /}",
    "pagePlaces: sales/[kind].md must name a query of fixture and two of its columns, got kind_list, x, kind",
  ],
  [
    "{query: kind_list, value: kind, title: kind, up: /}",
    "pagePlaces: sales/[kind].md must have a value of letters, digits, - and _ in each row of kind_list, got b's",
  ],
])("a page for each of %s is an error", async (each, message) => {
  writeKinds(each);
  await expect(publish()).rejects.toThrow(message);
});
