import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { checkSite } from "../../data-loaders/site/checkSite.ts";
import { sealSite } from "../../data-loaders/site/sealSite.ts";
import { seedNpmCache } from "../../data-loaders/site/seedNpmCache.ts";
import { serve, type Serving } from "../../data-loaders/site/serve.ts";

/** What an author of Framework pages writes, without an import. */
const PAGE = `---
title: Idiomatic
---

# Idiomatic Framework

\`\`\`js
const n = view(Inputs.range([1, 20], {value: 5, step: 1, label: "Bars"}));
\`\`\`

\`\`\`js
display(Plot.plot({marks: [Plot.barY(d3.range(n), {x: (d) => d, y: (d) => d + 1})]}));
\`\`\`

<div id="resized">\${resize((width) => html\`<b>\${width > 0 ? "wide" : "flat"}</b>\`)}</div>
<div id="formula">\${tex\`\\\\bar x\`}</div>
<div id="table">\${aq.table({a: [1, 2, 3]}).rollup({sum: (d) => aq.op.sum(d.a)}).get("sum")}</div>

\`\`\`js
const sql = async (strings, ...values) => [{statement: strings.join("?"), values: values.length}];
\`\`\`

\`\`\`sql id=[row]
select \${n} as bars
\`\`\`

<div id="row">\${row.statement.trim()} / \${row.values}</div>
`;

let folder: string;
let site: Serving;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "openbook-authoring-"));
  mkdirSync(join(folder, "pages"));
  writeFileSync(join(folder, "pages/index.md"), PAGE);
  writeFileSync(join(folder, "pages/404.md"), "# Not here");
  writeFileSync(
    join(folder, "observablehq.config.js"),
    `export default {root: "pages", globalStylesheets: [], sidebar: false, toc: false, pager: false,
      head: '<meta name="description" content="A page"><title>Idiomatic</title>'};`,
  );
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  await seedNpmCache(join(folder, "pages"));
  execFileSync(
    process.execPath,
    ["node_modules/@observablehq/framework/dist/bin/observable.js", "build"],
    { cwd: folder, stdio: "pipe", env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1" } },
  );
  await sealSite(join(folder, "dist"));
  site = await serve(join(folder, "dist"), 4400);
});
test.afterAll(() => {
  site.server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("Plot, d3, Inputs, html, tex, aq, view, resize and sql fences work without an import or a CDN", async ({
  page,
}) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith("data:"))
      foreign.push(request.url());
  });
  await page.goto(site.url);
  await expect(page.locator("svg rect")).toHaveCount(5);
  await page.locator("input[type=number]").fill("8");
  await page.keyboard.press("Enter");
  await expect(page.locator("svg rect")).toHaveCount(8);
  await expect(page.locator("#resized")).toHaveText("wide");
  await expect(page.locator("#formula .katex")).toBeVisible();
  await expect(page.locator("#table")).toHaveText("6");
  await expect(page.locator("#row")).toHaveText("select ? as bars / 1");
  expect(foreign).toEqual([]);
});

test("such a site passes the checks of a build", async () => {
  expect(await checkSite(join(folder, "dist"))).toEqual([]);
});
