import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkSite } from "../../../data-loaders/site/checkSite.ts";
import { seedNpmCache } from "../../../data-loaders/site/seedNpmCache.ts";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "openbook-broken-"));
  mkdirSync(join(folder, "pages"));
  writeFileSync(
    join(folder, "observablehq.config.js"),
    `export default {root: "pages", globalStylesheets: [], sidebar: false, toc: false, pager: false,
      search: false, head: '<meta name="description" content="A page">'};`,
  );
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  await seedNpmCache(join(folder, "pages"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(join(folder, "dist"), { recursive: true, force: true }));

/** What a build of one page says: Framework's own failure, or what the site's check finds. */
async function build(markdown: string, files: Record<string, string> = {}): Promise<string[]> {
  for (const [name, text] of Object.entries({ "index.md": `# Page\n\n${markdown}\n`, ...files }))
    writeFileSync(join(folder, "pages", name), text);
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["node_modules/@observablehq/framework/dist/bin/observable.js", "build"],
    {
      cwd: folder,
      encoding: "utf8",
      // Without colours, whatever the terminal that runs the tests asks for: the text is matched.
      env: {
        ...process.env,
        OBSERVABLE_TELEMETRY_DISABLE: "1",
        FORCE_COLOR: undefined,
        NO_COLOR: "1",
      },
    },
  );
  if (status !== 0) return [/error: (.*)/i.exec(stdout + stderr)?.[1] ?? "no message"];
  const problems = await checkSite(join(folder, "dist"));
  return problems.filter((problem) => !problem.endsWith("no language on <html>"));
}
const js = (code: string) => `\`\`\`js\n${code}\n\`\`\``;

describe("a build fails on", () => {
  it("nothing, when all is well", async () => {
    const code = js(`import {one} from "./one.js";\nconst n = view(Inputs.range([one, 9]));`);
    const found = await build(`${code}\n\n\${html\`<b>\${n} \${location.href} \${width}</b>\`}`, {
      "one.js": "export const one = 1;",
    });
    expect(found).toEqual([]);
  });

  it("a name that nothing defines", async () => {
    expect(await build("There are ${cuont} rows.")).toEqual([
      "index.html: cuont is not defined, used in: cuont",
    ]);
  });

  it("a name that is defined twice", async () => {
    expect(await build(`${js("const a = 1;")}\n\n${js("const a = 2;")}`)).toEqual([
      "index.html: a is defined by more than one cell",
    ]);
  });

  it("a syntax error", async () => {
    expect((await build(js("const a = ;"))).join()).toMatch(
      /^index.html: error inside the page: SyntaxError: Unexpected token/,
    );
  });

  it("a file that is not there and that no loader makes", async () => {
    expect(await build(js(`FileAttachment("gone.json").json()`))).toEqual([
      "Not found: /gone.json",
    ]);
  });

  it("a loader that fails", async () => {
    const found = await build(js(`FileAttachment("made.json").json()`), {
      "made.json.js": "process.exit(1);",
    });
    expect(found.join()).toMatch(/loader exited with code 1/i);
  });

  it("an import that cannot be resolved, here or in a package", async () => {
    expect((await build(js(`import {a} from "./gone.js";`))).join()).toMatch(/gone\.js/);
    expect((await build(js(`import a from "no-such-package";`))).join()).toMatch(/no-such-package/);
  });

  it("a name that the module does not export", async () => {
    const found = await build(js(`import {tow} from "./one.js";`), {
      "one.js": "export const two = 2;",
    });
    expect(found.join()).toMatch(/one\.\w+\.js does not export tow$/);
  });
});
