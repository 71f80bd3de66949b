import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { copyFonts, fontPreloads, siteFontFolder } from "./fonts.ts";

/**
 * Finishes the built pages: language, a viewport that can be zoomed, and a Content-Security-Policy
 * that allows this site's own files and the page's own inline scripts, nothing else.
 */
export async function sealSite(dist: string): Promise<void> {
  for (const file of await listHtml(dist)) {
    const path = join(dist, file);
    await writeFile(path, sealPage(await readFile(path, "utf8"), pagePath(file)));
  }
  await copyFonts(siteFontFolder(dist));
}

/** HTML files below a folder, relative to it, sorted. */
async function listHtml(dist: string): Promise<string[]> {
  return (await readdir(dist, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
}

/** `shop/executive.html` → `/shop/executive` */
function pagePath(file: string): string {
  return `/${file.replaceAll("\\", "/").replace(/\.html$/, "")}`;
}

/** One page's HTML with language, viewport, policy and the fonts of its first paint. */
export function sealPage(html: string, path: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}">`;
  return html
    .replace("<html>", '<html lang="en">')
    .replace(", maximum-scale=1", "")
    .replace(
      // The 404 page has a base address, which must stand before the first relative one.
      /<meta charset="utf-8">(\n<base [^>]*>)?/,
      (start) => `${start}\n${policy}\n${fontPreloads(path)}\n${bakedPreloads(html)}`,
    );
}

/** Starts loading the page's baked results together with its modules rather than after them. */
function bakedPreloads(html: string): string {
  const paths = [...html.matchAll(/"path":"([^"]+\/baked\/[^"]+\.json)"/g)].map(
    (match) => match[1],
  );
  return paths
    .map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`)
    .join("\n");
}

function contentSecurityPolicy(html: string): string {
  const { document } = parseHTML(html);
  const hashes = [...document.querySelectorAll("script:not([src])")].map((script) =>
    hash(script.textContent ?? ""),
  );
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...arqueroNeeds(html), ...new Set(hashes)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");
}

/** Arquero compiles table expressions to functions; only pages that use it may do so. */
function arqueroNeeds(html: string): string[] {
  return html.includes("/_npm/arquero@") ? ["'unsafe-eval'"] : [];
}

function hash(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
