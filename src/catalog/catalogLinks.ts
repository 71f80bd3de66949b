import type { CatalogPage } from "../../lib/catalog/types.ts";
import { html } from "../components/html.ts";
import { siteLink } from "../components/siteLink.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";

type Kind = "metrics" | "queries" | "tables";

/** A link to an entry of the catalogue. */
export function catalogLink(kind: Kind, system: string, name: string): HTMLElement {
  return html`<a href=${siteLink(`/catalog/${kind}#${system}.${name}`)}><code>${name}</code></a>`;
}

/** Links side by side; words when there is none. */
export function linkList(links: readonly HTMLElement[], none: string): HTMLElement {
  if (links.length === 0) return html`<span>${none}</span>`;
  return html`<span class="links">${links}</span>`;
}

/** Links to pages of the site. */
export function pageLinks(pages: readonly CatalogPage[]): HTMLElement {
  const links = pages.map((page) => pageLink(page, page.path === "/" ? "home" : page.path));
  return linkList(links, "no page yet");
}

/** A link to a page; where one file makes several, to the first of them, and how many there are. */
export function pageLink({ path, places }: CatalogPage, words: string): HTMLElement {
  if (!places) return html`<a href=${siteLink(path)}>${words}</a>`;
  const count = `${formatValue(places.count, "integer")} ${nounFor(places.count, "page")}`;
  if (places.first === undefined) return html`<span>${words} (${count})</span>`;
  return html`<span><a href=${siteLink(places.first)}>${words}</a> (${count})</span>`;
}
