import { sha256Of } from "../engine/sha256Of.ts";
import { formatValue } from "../format/formatValue.ts";
import { exactText } from "./exactText.ts";
import { factList } from "./factList.ts";
import { html } from "./html.ts";
import type { Origin } from "./origin.ts";
import { readPaths } from "./readPaths.ts";

/** How many fields are named one by one. */
const MANY = 6;

type RecordOrigin = Extract<Origin, { kind: "record" }>;

/** The file and the fields that a number was read from, and a button that reads it again. */
export function recordFacts({ href, read }: RecordOrigin, value: unknown): HTMLElement {
  const fields = html`<span>…</span>`;
  const hash = html`<code data-sha256>…</code>`;
  const outcome = html`<p role="status" data-outcome></p>`;
  const button = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${() => void again()}>Read it again</button>`;
  async function load(cache: RequestCache) {
    const bytes = await readFile(href, cache);
    const content = JSON.parse(new TextDecoder().decode(bytes)) as never;
    fields.replaceChildren(...fieldList(readPaths(content, read)));
    hash.textContent = (await sha256Of(bytes)) ?? "not computed: the connection is not secure";
    return { bytes: bytes.byteLength, value: read(content) };
  }
  async function again() {
    outcome.textContent = "Reading …";
    outcome.textContent = await load("no-cache").then(
      (found) =>
        Object.is(found.value, value)
          ? `✓ Read again, ${formatValue(found.bytes, "bytes")}: the value is the same.`
          : `✗ Read again: the file now gives ${exactText(found.value as number)}.`,
      (error: unknown) => failed(error),
    );
  }
  load("default").catch((error: unknown) => (outcome.textContent = failed(error)));
  return html`<div>${factList([
    ["Kind", "A record that the build wrote, not a query"],
    ["File", html`<a href=${href} data-file>${publishedName(href)}</a>`],
    ["Field", fields],
    ["Hash", html`<span>sha256 ${hash}</span>`],
  ])}<div class="rerun">${button}${outcome}</div></div>`;
}

const failed = (error: unknown) => `The file could not be read: ${(error as Error).message}`;

/** Without the site's folders and the hash that the build puts into names. */
function publishedName(href: string): string {
  const path = new URL(href, location.href).pathname;
  return path.replace(/^.*\/_file\//, "").replace(/\.[0-9a-f]{8}(?=\.\w+$)/, "");
}

function fieldList(paths: readonly (readonly string[])[]): HTMLElement[] {
  const shown = paths
    .slice(0, MANY)
    .map(
      (path) => html`<div><code data-path=${JSON.stringify(path)}>${written(path)}</code></div>`,
    );
  const more = paths.length - MANY;
  return more > 0 ? [...shown, html`<div>and ${more} more</div>`] : shown;
}

/** `steps["source events"].durationMs`, `tables[3].bytes`. */
function written(path: readonly string[]): string {
  const part = (key: string) =>
    /^(\d+|\*)$/.test(key) ? `[${key}]` : /^\w+$/.test(key) ? `.${key}` : `["${key}"]`;
  return path.map(part).join("").replace(/^\./, "");
}

async function readFile(href: string, cache: RequestCache): Promise<ArrayBuffer> {
  const response = await fetch(href, { cache });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
