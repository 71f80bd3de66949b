import { siteLink } from "../components/siteLink.ts";

/**
 * Makes links to pages of the same system carry the filters, so that they survive navigation. A
 * system is a folder of the site, with all folders in it.
 *
 * @param search - The address's query string with `?`, or "".
 */
export function linkPages(search: string): void {
  const home = new URL(siteLink("")).pathname;
  const system = /^[^/]+\//.exec(location.pathname.slice(home.length))?.[0];
  if (system === undefined) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const page = link.origin === location.origin && link.pathname.startsWith(home + system);
    if (!page || link.hash || link.hasAttribute("download")) continue;
    if (/\.\w+$/.test(link.pathname) && !link.pathname.endsWith(".html")) continue;
    link.search = search;
  }
}
