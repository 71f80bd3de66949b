import { expect, test, type Page as BrowserPage } from "@playwright/test";
import type { EngineState, Page } from "../../src/engine/types.ts";
import { engineSite } from "../support/engineSite.ts";
import { fixtureSystem, type FixtureSystem } from "../support/fixtureSystem.ts";

declare global {
  interface Window {
    page: Page;
    states: EngineState[];
  }
}

let fixture: FixtureSystem;
let site: Awaited<ReturnType<typeof engineSite>>;

test.beforeAll(async () => {
  fixture = await fixtureSystem();
  site = await engineSite(fixture);
});
test.afterAll(() => {
  site.close();
  fixture.remove();
});

const heavy = "select sum(sqrt(a.range * b.range)) as x from range(200000) a, range(100000) b";

/** Opens the page and collects every state of the engine. */
async function open(browser: BrowserPage, query = ""): Promise<void> {
  await browser.goto(site.url + query);
  await browser.waitForFunction(() => "page" in window);
  await browser.evaluate(() => {
    window.states = [window.page.status.current];
    window.page.status.addEventListener("change", () =>
      window.states.push(window.page.status.current),
    );
  });
}

interface Failure {
  readonly name: string;
  readonly message: string;
  readonly sql: string;
  readonly boundSql: string;
  readonly cause: string;
}

/** What a call rejects with. */
const failure = (browser: BrowserPage, call: (page: Page) => Promise<unknown>) =>
  browser.evaluate<Failure>(
    `(${call.toString()})(window.page).then(() => undefined, (e) => ({name: e.name, message: e.message, sql: e.sql, boundSql: e.boundSql, cause: e.cause?.message}))`,
  );

const salesTo = (browser: BrowserPage, to: string) =>
  browser.evaluate(async (day) => {
    const rows = await window.page.query("sales_by_day", { to: day });
    return { length: rows.length, first: rows[0], ...rows.provenance };
  }, to);

test("default values are answered without any engine file", async ({ page: browser }) => {
  const requests: string[] = [];
  browser.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await open(browser);
  const result = await browser.evaluate(async () => {
    const rows = await window.page.query("sales_by_day", { to: "2001-01-10", from: undefined });
    return {
      first: rows[0],
      day: (rows[0]!["day"] as Date).toISOString(),
      columns: rows.columns,
      unit: rows.fields[2]!.unit,
      provenance: rows.provenance,
    };
  });
  expect(result.columns).toEqual(["day", "sales", "revenueUsd"]);
  expect(result.day).toBe("2001-01-01T00:00:00.000Z");
  expect(result.unit).toBe("USD");
  expect(result.first).toMatchObject({ sales: 100 });
  expect(result.provenance).toMatchObject({
    query: "sales_by_day",
    source: "baked",
    rowCount: 9,
    asOf: "2001-01-10",
    parameters: { from: null, to: "2001-01-10", kinds: [] },
  });
  expect(requests).toContain("/data/fixture/baked/test.json");
  expect(requests.filter((path) => /duckdb|startEngine/.test(path))).toEqual([]);
});

test("another value starts the engine once, with progress in bytes", async ({ page: browser }) => {
  await open(browser);
  const [a, b] = await Promise.all([
    salesTo(browser, "2001-01-03"),
    browser.evaluate(() => window.page.query("kinds").then((rows) => rows.length)),
  ]);
  expect(a).toMatchObject({ length: 2, source: "engine", first: { sales: 100 } });
  expect(a.boundSql).toContain("sold_on < '2001-01-03'::date");
  expect(b).toBe(3);
  const states = await browser.evaluate(() => window.states);
  expect(states.map(({ state }) => state).filter((s, i, all) => s !== all[i - 1])).toEqual([
    "idle",
    "starting",
    "ready",
  ]);
  const starting = states.filter(({ state }) => state === "starting");
  expect(starting.some((s) => s.bytesLoaded > 0 && s.bytesLoaded < s.bytesTotal)).toBe(true);
  expect(starting.at(-1)!.bytesLoaded).toBe(starting.at(-1)!.bytesTotal);
});

/** `sales_by_day`: nine days (the as-of date is exclusive) in three columns; `kinds`: three in two. */
const BAKED_VALUES = 9 * 3 + 3 * 2;

test("baked results are recomputed and marked verified", async ({ page: browser }) => {
  await open(browser);
  await browser.evaluate(() => window.page.start());
  await browser.waitForFunction((n) => window.page.status.current.verified === n, BAKED_VALUES);
  const verified = await browser.evaluate(
    async () => (await window.page.query("kinds")).provenance.verified,
  );
  expect(verified).toBe(true);
  expect(await browser.evaluate(() => window.page.status.current.mismatches)).toEqual([]);
});

test("a baked number that the engine does not reproduce is named", async ({ page: browser }) => {
  await browser.route("**/baked/test.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('"n":[334', '"n":[335'),
    });
  });
  await open(browser);
  await browser.evaluate(() => window.page.start());
  await browser.waitForFunction(() => window.page.status.current.mismatches.length > 0);
  expect(await browser.evaluate(() => window.page.status.current.mismatches)).toEqual([
    {
      query: "kinds",
      column: "n",
      row: 0,
      expected: 335,
      actual: 334,
      cells: 1,
      message: "kinds: n, row 1: 335 expected, got 334",
    },
  ]);
  await browser.waitForFunction((n) => window.page.status.current.verified === n, BAKED_VALUES - 1);
});

test("a template binds values, expands lists and quotes identifiers", async ({ page: browser }) => {
  await open(browser);
  const rows = await browser.evaluate(async () => {
    const { page } = window;
    const result = await page.sql`select kind, count(*) as sale_count, sum(price_usd) as revenue,
      ${"it's $1"} as text, max(sold_on) as last_day
      from ${page.id("sale")} where kind in (${["b's", "ü"]}) and kind not in (${[]})
      group by kind order by kind`;
    return JSON.parse(
      JSON.stringify({ rows: result, tables: result.provenance.tables }),
    ) as unknown;
  });
  expect(rows).toMatchObject({
    rows: [
      { kind: "b's", saleCount: 333, text: "it's $1", lastDay: "2001-01-10T00:00:00.000Z" },
      { kind: "ü", saleCount: 333 },
    ],
    tables: [{ name: "sale", rows: 1000 }],
  });
});

test("results come as numbers and dates", async ({ page: browser }) => {
  await open(browser);
  const row = await browser.evaluate(async () => {
    const [first] = await window.page.run(`select 12::bigint as b, -5.25::decimal(20,2) as d,
      sum(i)::hugeint as h, 9007199254740993::bigint as big, date '2001-02-03' as day,
      timestamp '2001-02-03 04:05:06' as at, null::integer as nothing, [1, 2] as list,
      0.1::float as f, true as yes from range(3) r(i)`);
    return Object.fromEntries(
      Object.entries(first!).map(([key, value]) => [
        key,
        typeof value === "bigint" ? `${value}n` : value instanceof Date ? value.toJSON() : value,
      ]),
    );
  });
  expect(row).toEqual({
    b: 12,
    d: -5.25,
    h: 3,
    big: "9007199254740993n",
    day: "2001-02-03T00:00:00.000Z",
    at: "2001-02-03T04:05:06.000Z",
    nothing: null,
    list: [1, 2],
    f: Math.fround(0.1),
    yes: true,
  });
});

test("a query error carries SQL, values and cause, and the page goes on", async ({
  page: browser,
}) => {
  await open(browser);
  const error = await failure(browser, (page) =>
    page.run("select nothing_here from sale where kind = $kind", { kind: "a'b" }),
  );
  expect(error.name).toBe("QueryError");
  expect(error.message).toContain('Referenced column "nothing_here" not found');
  expect(error.sql).toContain("kind = $1::varchar");
  expect(error.boundSql).toContain("kind = 'a''b'::varchar");
  expect(error.cause).toContain("nothing_here");
  expect((await salesTo(browser, "2001-01-03")).length).toBe(2);
});

test("nothing but the published tables can be read", async ({ page: browser }) => {
  await open(browser);
  for (const sql of [
    "from read_csv('https://example.org/x.csv')",
    "load json",
    "set enable_external_access = true",
    "delete from fixture.sale",
  ]) {
    const error = await browser.evaluate(
      (text) =>
        window.page.run(text).then(
          () => "no error",
          (e: Error) => e.name,
        ),
      sql,
    );
    expect(error, sql).toBe("QueryError");
  }
});

test("a newer request of the same owner cancels the older", async ({ page: browser }) => {
  await open(browser);
  await browser.evaluate(() => window.page.start());
  const result = await browser.evaluate(async (sql) => {
    const older = window.page.run(sql, {}, { owner: "chart" }).catch((e: Error) => e.name);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const started = performance.now();
    const newer = await window.page.run("select 1 as one", {}, { owner: "chart" });
    return { older: await older, newer: newer[0], elapsedMs: performance.now() - started };
  }, heavy);
  expect(result).toMatchObject({ older: "AbortError", newer: { one: 1 } });
  expect(result.elapsedMs).toBeLessThan(1000);
});

test("of many moves during the start only the last is answered", async ({ page: browser }) => {
  await open(browser);
  const outcome = await browser.evaluate(async () => {
    const moves: Promise<unknown>[] = [];
    for (const to of ["2001-01-02", "2001-01-03", "2001-01-04"]) {
      moves.push(
        window.page.query("sales_by_day", { to }).then(
          (rows) => rows.length,
          (e: Error) => e.name,
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return Promise.all(moves);
  });
  expect(outcome).toEqual(["AbortError", "AbortError", 3]);
});

test("two requests of one turn do not cancel each other", async ({ page: browser }) => {
  await open(browser);
  const lengths = await browser.evaluate(async () =>
    Promise.all(
      ["2001-01-02", "2001-01-03"].map(
        async (to) => (await window.page.query("sales_by_day", { to })).length,
      ),
    ),
  );
  expect(lengths).toEqual([1, 2]);
});

test("a query beyond the time limit ends, and the engine starts afresh", async ({
  page: browser,
}) => {
  await open(browser, "?milliseconds=1500");
  await browser.evaluate(() => window.page.start());
  const error = await failure(browser, (page) =>
    page.run("select sum(sqrt(a.range * b.range)) as x from range(200000) a, range(100000) b"),
  );
  expect(error.name).toBe("QueryError");
  expect(error.message).toBe("query: it took longer than 1.5 s and was stopped");
  expect((await salesTo(browser, "2001-01-03")).length).toBe(2);
});

test("a query beyond the memory ends, and the engine starts afresh", async ({ page: browser }) => {
  await open(browser, "?megabytes=200");
  const error = await failure(browser, (page) =>
    page.run("select list(range) as all_of_them from range(2000000000)"),
  );
  expect(error.name).toBe("QueryError");
  expect(error.message).toContain("it needed more memory than it may have (200 MB)");
  expect((await salesTo(browser, "2001-01-03")).length).toBe(2);
});

/** Failures of the start: the baked numbers stay, the message says what is off. */
const broken: [string, (browser: BrowserPage) => Promise<unknown>, RegExp][] = [
  [
    "a damaged database",
    (browser) =>
      browser.route("**/fixture.duckdb", async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        body[5000] = body[5000]! ^ 1;
        await route.fulfill({ response, body });
      }),
    /the database is damaged: its hash is \w{12}…, published was \w{12}…/,
  ],
  [
    "a missing database",
    (browser) => browser.route("**/fixture.duckdb", (route) => route.fulfill({ status: 404 })),
    /the database could not be loaded \(HTTP 404\)/,
  ],
  [
    "a damaged engine",
    (browser) =>
      browser.route("**/duckdb-eh.wasm", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.body()).subarray(0, 1_000_000) });
      }),
    /the engine is damaged: its hash is/,
  ],
  [
    "no network",
    (browser) => browser.route("**/duckdb-eh.wasm", (route) => route.abort()),
    /the engine could not be reached/,
  ],
  [
    "a missing worker",
    (browser) => browser.route("**/*.worker.js", (route) => route.fulfill({ status: 404 })),
    /the engine's worker stopped: it could not be loaded/,
  ],
  [
    "WebAssembly forbidden by policy",
    (browser) =>
      browser.route(site.url, async (route) => {
        const response = await route.fetch();
        const policy = "script-src 'self' 'unsafe-inline'";
        const headers = { ...response.headers(), "content-security-policy": policy };
        await route.fulfill({ response, headers });
      }),
    /this browser or its settings do not allow WebAssembly/,
  ],
  [
    "no workers",
    (browser) => browser.addInitScript(() => void Reflect.deleteProperty(globalThis, "Worker")),
    /this browser has no workers/,
  ],
];
for (const [name, breakIt, reason] of broken)
  test(`${name}: baked numbers stay and the page says what is off`, async ({ page: browser }) => {
    await breakIt(browser);
    await open(browser);
    const error = await failure(browser, (page) =>
      page.query("sales_by_day", { to: "2001-01-03" }),
    );
    expect(error.name).toBe("EngineUnavailable");
    expect(error.message).toMatch(reason);
    expect(error.message).toContain("The published numbers (data to 2001-01-10) stay");
    expect(await browser.evaluate(() => window.page.status.current)).toMatchObject({
      state: "failed",
      message: error.message,
    });
    expect((await salesTo(browser, "2001-01-10")).source).toBe("baked");
  });

test("after a failed start a retry is possible", async ({ page: browser }) => {
  await browser.route("**/fixture.duckdb", (route) => route.fulfill({ status: 404 }));
  await open(browser);
  await failure(browser, (page) => page.start());
  await browser.unroute("**/fixture.duckdb");
  expect((await salesTo(browser, "2001-01-03")).length).toBe(2);
});

test("the state is a generator cell", async ({ page: browser }) => {
  await open(browser);
  const seen = await browser.evaluate(async () => {
    const states: string[] = [];
    void window.page.start();
    for await (const { state } of window.page.status.states()) {
      states.push(state);
      if (state === "ready") break;
    }
    return states;
  });
  expect(seen[0]).toBe("starting");
  expect(seen.at(-1)).toBe("ready");
});
