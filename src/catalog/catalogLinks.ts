import { html } from "../components/html.ts";
import { siteLink } from "../components/siteLink.ts";

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

/** Links to pages of the site by their address. */
export function pageLinks(pages: readonly string[]): HTMLElement {
  const links = pages.map(
    (page) => html`<a href=${siteLink(page)}>${page === "/" ? "home" : page}</a>`,
  );
  return linkList(links, "no page yet");
}
