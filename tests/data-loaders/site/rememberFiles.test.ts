import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "openbook-files-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a module prints that is run with answers about sources kept. */
function printed(code: string): string {
  const imports = ["tsx", resolve("data-loaders/site/rememberFiles.ts")].flatMap((path) => [
    "--import",
    path === "tsx" ? import.meta.resolve("tsx") : pathToFileURL(path).href,
  ]);
  const lines = `import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
    mkdirSync("pages/.observablehq", { recursive: true });
    const ask = (ask) => { try { return String(ask()); } catch (error) { return error.code; } };
    const say = (...asks) => console.log(asks.map(ask).join(" "));
    ${code}`;
  return execFileSync(process.execPath, [...imports, "--input-type=module", "--eval", lines], {
    cwd: folder,
    encoding: "utf8",
  }).trim();
}

describe("rememberFiles", () => {
  it("answers about a source as it was when first asked", () => {
    const asks = `() => existsSync("pages/a.js"), () => statSync("pages/a.js").size`;
    expect(
      printed(`writeFileSync("pages/a.js", "12345"); say(${asks});
        rmSync("pages/a.js"); say(${asks});`),
    ).toBe("true 5\ntrue 5");
  });
  it("asks anew about what the build writes, and about what was missing", () => {
    const asks = ["pages/.observablehq/b.js", "dist.js"].map(
      (path) => `() => existsSync("${path}")`,
    );
    expect(
      printed(`say(${asks.join()}, () => statSync("pages/b.js").size);
        for (const path of ["pages/.observablehq/b.js", "dist.js", "pages/b.js"]) writeFileSync(path, "1");
        say(${asks.join()}, () => statSync("pages/b.js").size);`),
    ).toBe("false false ENOENT\ntrue true 1");
  });
});
