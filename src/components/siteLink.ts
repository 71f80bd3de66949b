/** Address of a page of this site, wherever the site is published. */
export function siteLink(path: string): string {
  const home =
    document.querySelector<HTMLAnchorElement>(".site-brand")?.href ?? `${location.origin}/`;
  return new URL(path.replace(/^\//, ""), home.replace(/[^/]*$/, "")).href;
}
