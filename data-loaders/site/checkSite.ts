import { readdir, readFile } from "node:fs/promises";
import { extname, join, posix } from "node:path";
import { init, parse } from "es-module-lexer";
import { parseHTML } from "linkedom";
import { checkCells } from "./checkCells.ts";
import { importedNames } from "./importedNames.ts";
import { knownNames } from "./knownNames.ts";

interface Site {
  /** Paths of all files, relative to the site, with `/` separators. */
  readonly files: ReadonlySet<string>;
  /** Ids per HTML file, for links with a fragment. */
  readonly ids: Map<string, ReadonlySet<string>>;
  /** What each module exports; those that hand on another module's exports are left out. */
  readonly exports: Map<string, ReadonlySet<string>>;
  /** Names a cell may use without the page defining them. */
  readonly known: ReadonlySet<string>;
}

/**
 * What a build must not ship: an error inside a page, a name that no cell defines or two do, an
 * import that cannot be resolved, a broken link, a foreign URL that a page would request, a missing
 * text alternative or description.
 *
 * @param dist - The built site.
 * @returns one line per problem, `file: problem`; empty when there is none.
 */
export async function checkSite(dist: string): Promise<string[]> {
  await init;
  const names = (await readdir(dist, { recursive: true })).map((name) =>
    name.replaceAll("\\", "/"),
  );
  const site: Site = {
    files: new Set(names),
    ids: new Map(),
    exports: new Map(),
    known: knownNames(),
  };
  const pages = new Map<string, Document>();
  for (const file of names.filter((name) => extname(name) === ".html").sort()) {
    const { document } = parseHTML(await readFile(join(dist, file), "utf8"));
    pages.set(file, document);
    site.ids.set(file, new Set([...document.querySelectorAll("[id]")].map((node) => node.id)));
  }
  const problems: string[] = [];
  for (const file of names.filter((name) => name.endsWith(".js")).sort())
    if (!isClassicScript(file))
      problems.push(...checkModule(site, file, await readFile(join(dist, file), "utf8")));
  problems.unshift(...[...pages].flatMap(([file, page]) => checkPage(site, file, page)));
  for (const file of names.filter((name) => name.endsWith(".css")).sort())
    problems.push(...checkStylesheet(file, await readFile(join(dist, file), "utf8")));
  return problems;
}

/** Files copied as they are (a classic worker) rather than imported. */
function isClassicScript(file: string): boolean {
  return file.startsWith("_file/");
}

function checkPage(site: Site, file: string, page: Document): string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`${file}: ${problem}`);
  for (const node of page.querySelectorAll(".observablehq--error"))
    say(`error inside the page: ${node.textContent?.trim()}`);
  if (!page.documentElement.getAttribute("lang")) say("no language on <html>");
  if (!page.querySelector("title")?.textContent?.trim()) say("no title");
  if (!page.querySelector('meta[name="description"]')?.getAttribute("content")?.trim())
    say("no meta description: add `description` to its front matter");
  for (const image of page.querySelectorAll("img:not([alt])"))
    say(`image without alt: ${image.getAttribute("src")}`);
  for (const url of requestedUrls(page)) {
    if (isForeign(url)) say(`foreign URL would be requested: ${url}`);
    else if (!url.startsWith("data:") && !exists(site, file, url)) say(`file not found: ${url}`);
  }
  for (const link of page.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    if (!/^\w+:/.test(href) && !linkExists(site, file, href)) say(`broken link: ${href}`);
  }
  for (const script of page.querySelectorAll('script[type="module"]:not([src])')) {
    const source = script.textContent ?? "";
    problems.push(...checkModule(site, file, source), ...checkImports(site, file, source));
    checkCells(source, site.known).forEach(say);
  }
  return problems;
}

function requestedUrls(page: Document): string[] {
  const attributes = [
    ["script[src]", "src"],
    ["link[href]", "href"],
    ["img[src]", "src"],
    ["iframe[src]", "src"],
    ["source[src]", "src"],
    ["video[src]", "src"],
    ["audio[src]", "src"],
  ] as const;
  return attributes.flatMap(([selector, attribute]) =>
    [...page.querySelectorAll(selector)].map((node) => node.getAttribute(attribute) ?? ""),
  );
}

function checkModule(site: Site, file: string, source: string): string[] {
  const [imports, exports] = parse(source, file);
  if (!/\bexport\s*\*/.test(source)) site.exports.set(file, new Set(exports.map(({ n }) => n)));
  return imports.flatMap(({ n: specifier, d: dynamic }) => {
    if (specifier === undefined || (dynamic >= 0 && isFrameworkClient(file))) return [];
    if (isForeign(specifier)) return [`${file}: foreign module would be requested: ${specifier}`];
    if (!/^\.{0,2}\//.test(specifier)) return [`${file}: unresolved import: ${specifier}`];
    return exists(site, file, specifier) ? [] : [`${file}: imported file not found: ${specifier}`];
  });
}

/** A name that a module does not export is undefined in the page, and fails only when used. */
function checkImports(site: Site, file: string, source: string): string[] {
  return importedNames(source).flatMap(({ specifier, names }) => {
    const exported = site.exports.get(resolvePath(file, specifier));
    const lost = names.filter((name) => exported?.has(name) === false);
    return lost.map((name) => `${file}: ${specifier} does not export ${name}`);
  });
}

function checkStylesheet(file: string, source: string): string[] {
  const urls = [...source.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)];
  return urls
    .map((match) => match[1] ?? match[2] ?? "")
    .filter(isForeign)
    .map((url) => `${file}: foreign URL would be requested: ${url}`);
}

/** Framework's client can load any of its libraries; a build holds only those that a page uses. */
function isFrameworkClient(file: string): boolean {
  return file.startsWith("_observablehq/");
}

function isForeign(url: string): boolean {
  return /^(https?:)?\/\//.test(url);
}

/** Site-relative path of a URL that stands in `file`. */
function resolvePath(file: string, url: string): string {
  const path = decodeURI(url.replace(/[?#].*$/s, ""));
  return path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(file), path);
}

function exists(site: Site, file: string, url: string): boolean {
  return site.files.has(resolvePath(file, url));
}

function linkExists(site: Site, file: string, href: string): boolean {
  const target =
    href.startsWith("#") || href.startsWith("?") ? file : pageFile(site, resolvePath(file, href));
  if (target === undefined) return false;
  const fragment = decodeURIComponent(href.split("#")[1] ?? "");
  return (
    fragment === "" || !target.endsWith(".html") || (site.ids.get(target)?.has(fragment) ?? false)
  );
}

function pageFile(site: Site, path: string): string | undefined {
  const clean = path.replace(/\/$/, "").replace(/^\.$/, "");
  const candidates = [clean, `${clean}.html`, posix.join(clean, "index.html")];
  return candidates.find((name) => extname(name) !== "" && site.files.has(name));
}
