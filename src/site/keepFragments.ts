/**
 * Keeps links such as `#observablehq-main` on their page. The 404 page has a base address, since it
 * is sent for any path; against it they would lead to the home page.
 */
export function keepFragments(): void {
  if (!document.querySelector("base[href]")) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.href = `${location.pathname}${location.search}${link.getAttribute("href")!}`;
}
