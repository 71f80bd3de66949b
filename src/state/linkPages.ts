/**
 * Makes links to pages of the same system carry the filters, so that they survive navigation.
 *
 * @param search - The address's query string with `?`, or "".
 */
export function linkPages(search: string): void {
  const folder = location.pathname.replace(/[^/]*$/, "");
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const page = link.origin === location.origin && link.pathname.startsWith(folder);
    if (!page || folder === "/" || link.hash || link.hasAttribute("download")) continue;
    if (/\.\w+$/.test(link.pathname) && !link.pathname.endsWith(".html")) continue;
    link.search = search;
  }
}
