import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import { siteLink } from "../components/siteLink.ts";
import { OFFLINE_PAGE, PAGE_CACHE } from "./pageCache.ts";

/** Which page was asked for in vain, and links to those that this browser keeps. */
export async function keptPages(): Promise<HTMLElement> {
  const asked = askedPage(location);
  const pages = await listPages();
  const links = pages.map(({ url, title }) => html`<li><a href=${url}>${title}</a></li>`);
  const list =
    links.length > 0
      ? html`<ul>${links}</ul>`
      : html`<p>This browser has kept no page: none was visited long enough with a connection.</p>`;
  return html`<div>${asked ? lostNotice(asked) : null}${list}</div>`;
}

function lostNotice(asked: URL): HTMLElement {
  const path = `${asked.pathname}${asked.search}`;
  return notice(
    html`<code>${path}</code> was not visited before, so this browser has not kept it.`,
    {
      action: { label: "Try again", run: () => location.assign(asked.href) },
    },
  );
}

/** The page that the worker could not answer for; none when it lies on another site. */
export function askedPage({
  search,
  origin,
}: {
  readonly search: string;
  readonly origin: string;
}) {
  const text = new URLSearchParams(search).get("asked");
  if (text === null || !URL.canParse(text, origin)) return undefined;
  const url = new URL(text, origin);
  return url.origin === origin ? url : undefined;
}

async function listPages() {
  if (!("caches" in globalThis)) return [];
  const cache = await caches.open(PAGE_CACHE);
  const kept = await Promise.all(
    (await cache.keys()).map(async ({ url }) => {
      const text = (await (await cache.match(url))?.text()) ?? "";
      return { url, title: new DOMParser().parseFromString(text, "text/html").title };
    }),
  );
  const isListed = ({ url, title }: { url: string; title: string }) =>
    title !== "" && url !== siteLink(OFFLINE_PAGE);
  return kept.filter(isListed).sort((a, b) => a.title.localeCompare(b.title));
}
