export interface SiteLink {
  readonly name: string;
  /** Root-relative: `/shop/executive`. */
  readonly path: string;
}

/**
 * Markup for Framework's `header` option: brand, links, and the place where the theme switch goes.
 *
 * @param links - Systems and other top pages.
 * @param path - Path of the page that is being rendered; its link is marked as current.
 */
export function siteHeader(links: readonly SiteLink[], path: string): string {
  const mark =
    '<svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true" fill="none" ' +
    'stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"><path d="M11 3.2C8.6 1.4 5 1 1 1.4' +
    'v13.4c4-.4 7.6 0 10 1.8 2.4-1.8 6-2.2 10-1.8V1.4C17 1 13.4 1.4 11 3.2zm0 0v13.2"/></svg>';
  const items = links.map(
    (link) => `<a href="${link.path}"${link.path === path ? ' aria-current="page"' : ""}>${link.name}</a>`,
  );
  return (
    '<div class="site-bar"><a class="site-brand" href="/">' +
    `${mark}<span>Openbook</span></a><nav aria-label="Site">${items.join("")}</nav>` +
    '<div data-theme-switch class="theme-switch-slot"></div></div>'
  );
}
