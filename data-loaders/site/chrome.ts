import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import matter from "gray-matter";
import { readPlaces } from "../bake/pagePlaces.ts";
import { escapeHtml } from "../../lib/typography/escapeHtml.ts";

interface PageLink {
  readonly path: string;
  readonly title: string;
}

/** A folder with pages in it. */
interface Section {
  readonly folder: string;
  readonly title: string;
  /** Ascending; equal ones by title. */
  readonly order: number;
  readonly pages: readonly PageLink[];
}

/** Pages a folder opens with, when it has one of them. */
const FIRST = ["overview", "executive", "metrics"];

/** The description in a page's front matter; Framework does not pass it on. */
export function pageDescription(pagesDir: string, path: string): string | undefined {
  const place = placeOf(pagesDir, path);
  const file = place?.page.file ?? `${path}.md`;
  const { data } = matter(readFileSync(join(pagesDir, file), "utf8"));
  if (typeof data.description !== "string") return undefined;
  return place ? `${place.title}: ${data.description}` : data.description;
}

/** A page of a parameterised file, with its neighbours in the order of the file's query. */
function placeOf(pagesDir: string, path: string) {
  for (const page of readPlaces(pagesDir)) {
    const at = page.places.findIndex((place) => place.path === path);
    if (at < 0) continue;
    const { places } = page;
    return { page, ...places[at]!, at, previous: places[at - 1], next: places[at + 1] };
  }
  return undefined;
}

const MARK =
  '<svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true" fill="none" stroke="currentColor" ' +
  'stroke-width="1.6" stroke-linejoin="round"><path d="M11 3.2C8.6 1.4 5 1 1 1.4v13.4c4-.4 7.6 0 10 1.8 ' +
  '2.4-1.8 6-2.2 10-1.8V1.4C17 1 13.4 1.4 11 3.2zm0 0v13.2"/></svg>';

/** The inline script that sets the remembered theme before the first paint. */
export function themeBoot(): string {
  return readFileSync("src/theme/themeBoot.js", "utf8").trim();
}

/**
 * The head of every page: skip link, brand, systems, the pages of the current system, theme switch.
 * A system is a folder with pages in it; its pages are its Markdown files, its title and place
 * stand in its `section.json`.
 */
export function siteHeader(pagesDir: string, path: string): string {
  const current = path.split("/")[1] ?? "";
  const sections = listSections(pagesDir);
  const pages = sections.find(({ folder }) => folder === current)?.pages ?? [];
  const place = placeOf(pagesDir, path);
  const top = sections.map(({ folder, title, pages: [first] }) =>
    navLink({ path: first!.path, title }, folder === current ? "true" : ""),
  );
  const markOf = (page: PageLink) =>
    page.path === path ? "page" : page.path === place?.page.each.up ? "true" : "";
  const sub = pages.map((page) => navLink(page, markOf(page)));
  return [
    `<a class="skip-link" href="#observablehq-main">Skip to content</a>`,
    `<div class="site-bar"><a class="site-brand" href="/">${MARK}<span>Openbook</span></a>`,
    `<nav aria-label="Systems">${top.join("")}</nav>`,
    `<div data-palette class="palette-slot"></div>`,
    `<div data-theme-switch class="theme-switch-slot"></div></div>`,
    sub.length > 1 ? `<nav class="site-subnav" aria-label="Pages">${sub.join("")}</nav>` : "",
    place ? breadcrumb(place, pages) : "",
  ].join("\n");
}

/** The way back to the list of a parameterised page, and to the pages beside it. */
function breadcrumb(place: NonNullable<ReturnType<typeof placeOf>>, pages: readonly PageLink[]) {
  const { page, path, title, at, previous, next } = place;
  const { up } = page.each;
  const list = pages.find((link) => link.path === up)?.title ?? up;
  const step = (to: typeof next, rel: string, word: string) =>
    to ? `<a rel="${rel}" href="${to.path}" title="${escapeHtml(to.title)}">${word}</a>` : "";
  return [
    `<nav class="breadcrumb" aria-label="Breadcrumb"><a href="${up}">${escapeHtml(list)}</a>`,
    `<a href="${path}" aria-current="page">${escapeHtml(title)}</a>`,
    `<span>${step(previous, "prev", "← Previous")}<span>${at + 1} of ${page.places.length}</span>${step(next, "next", "Next →")}</span></nav>`,
  ].join("");
}

/** The foot of every page; its tools are put in by `src/site.ts`. */
export function siteFooter(): string {
  return `<div data-site-tools class="site-tools"></div>`;
}

function navLink(link: PageLink, current: string): string {
  const mark = current === "" ? "" : ` aria-current="${current}"`;
  return `<a href="${link.path}"${mark}>${link.title}</a>`;
}

function listSections(pagesDir: string): Section[] {
  return readdirSync(pagesDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => readSection(pagesDir, name))
    .filter(({ pages }) => pages.length > 0)
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title));
}

/** A folder's own `section.json` says its title and place; without one it comes last, by its name. */
function readSection(pagesDir: string, folder: string): Section {
  const file = join(pagesDir, folder, "section.json");
  const own = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Pick<Section, "title" | "order">>)
    : {};
  const { title = folderTitle(folder), order = Number.MAX_SAFE_INTEGER } = own;
  return { folder, title, order, pages: listFolder(pagesDir, folder) };
}

function listFolder(pagesDir: string, folder: string): PageLink[] {
  return readdirSync(join(pagesDir, folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => readLink(pagesDir, folder, basename(file, ".md")))
    .sort((a, b) => rank(a.path) - rank(b.path) || a.title.localeCompare(b.title));
}

function readLink(pagesDir: string, folder: string, name: string): PageLink {
  const { data } = matter(readFileSync(join(pagesDir, folder, `${name}.md`), "utf8"));
  return { path: `/${folder}/${name}`, title: String(data.title ?? name) };
}

function rank(path: string): number {
  const found = FIRST.indexOf(basename(path));
  return found < 0 ? FIRST.length : found;
}

function folderTitle(folder: string): string {
  return folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll("-", " ");
}
