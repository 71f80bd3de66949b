import { createReadStream, existsSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { build } from "vite";
import { publishData } from "../../data-loaders/bake/publishData.ts";
import type { FixtureSystem } from "./fixtureSystem.ts";

const require = createRequire(import.meta.url);
const silent = { info: () => undefined, warn: () => undefined, progress: () => undefined };
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** A bare page that opens the fixture as `window.page`; `?milliseconds=1500` sets a limit. */
const html = `<!doctype html><title>engine</title><main id="observablehq-main"></main>
<link rel="stylesheet" href="/theme.css"><script type="module">
import * as openbook from "/engine.js";
window.openbook = openbook;
const { openPage } = openbook;
const file = (href) => ({ href, json: () => fetch(href).then((response) => response.json()) });
const limits = [...new URLSearchParams(location.search)].map(([name, value]) => [name, Number(value)]);
window.page = await openPage({
  baked: file("/data/fixture/baked/test.json"),
  database: file("/data/fixture/fixture.duckdb"),
  engine: { wasm: file("/duckdb-eh.wasm"), worker: file("/duckdb-browser-eh.worker.js") },
}, Object.fromEntries(limits));
</script>`;

/**
 * Serves a bundled module with a fixture's published data, and nothing else of the site.
 *
 * @param entry - Must export `openPage`; all its exports are at `window.openbook`.
 * @param css - Style of the page.
 */
export async function engineSite(
  fixture: FixtureSystem,
  { entry = "src/engine/openPage.ts", css = "" } = {},
) {
  fixture.writePage(
    "test.md",
    'FileAttachment("/data/fixture/baked/test.json") page.query("sales_by_day") page.query("kinds")',
  );
  const { pagesDir } = fixture.folders;
  await publishData({ ...fixture.folders, log: silent });
  await bundleEngine(pagesDir, entry);
  writeFileSync(join(pagesDir, "theme.css"), css);
  writeFileSync(join(pagesDir, "index.html"), html);
  const server = createServer((request, response) => {
    const path = new URL(request.url!, "http://x").pathname;
    const file = findFile(pagesDir, path === "/" ? "/index.html" : path);
    if (!file) return void response.writeHead(404).end("not found");
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "content-length": statSync(file).size,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => server.close() };
}

function findFile(pagesDir: string, path: string): string | undefined {
  if (path.startsWith("/duckdb-")) return require.resolve(`@duckdb/duckdb-wasm/dist${path}`);
  const file = join(pagesDir, path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

async function bundleEngine(outDir: string, entry: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      modulePreload: false,
      rollupOptions: {
        input: { engine: entry },
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" },
      },
    },
  });
}
