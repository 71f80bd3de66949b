import { clientsClaim, type WorkboxPlugin } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { precacheAndRoute } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { OFFLINE_PAGE, PAGE_CACHE } from "./pageCache.ts";

/** What a service worker has, of what is used here; TypeScript's own types exclude the DOM's. */
declare const self: {
  /** The site's shell: the build writes it here. */
  readonly __WB_MANIFEST: { readonly url: string; readonly revision: string | null }[];
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
};

/** Pages have one file whatever their filters are, and no file extension. */
const isPage = ({ url, sameOrigin }: { readonly url: URL; readonly sameOrigin: boolean }) =>
  sameOrigin && /\/[^/.]*(\.html)?$/.test(url.pathname);
const withoutFilters = ({ request }: { readonly request: Request }) =>
  Promise.resolve(request.url.replace(/[?#].*$/, ""));
/** A redirected answer may not be given to a navigation. */
const whole = ({ response }: { readonly response: Response }) =>
  Promise.resolve(response.status === 200 && !response.redirected ? response : null);

const DAY_S = 86_400;
/** Builds that are gone leave their files behind; those that were not used for long go first. */
const forgetOld = (maxEntries: number) =>
  new ExpirationPlugin({
    maxEntries,
    maxAgeSeconds: 60 * DAY_S,
    purgeOnQuotaError: true,
  }) as WorkboxPlugin;

void self.skipWaiting();
clientsClaim();
// Their names hold their content's hash: what is there is right.
precacheAndRoute([...self.__WB_MANIFEST], { cleanURLs: false });
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && /\/_(file|import|node|npm|observablehq)\//.test(url.pathname),
  new CacheFirst({
    cacheName: "openbook-files",
    plugins: [forgetOld(1000)],
  }),
);
// The newest first: `build.json`, by which pages notice a newer build, is never answered from here.
registerRoute(
  (asked) => isPage(asked) || (asked.sameOrigin && asked.url.pathname.endsWith("/search.json")),
  new NetworkFirst({
    cacheName: PAGE_CACHE,
    plugins: [{ cacheKeyWillBeUsed: withoutFilters, cacheWillUpdate: whole }, forgetOld(200)],
  }),
);
// Its links are relative, so it needs its own address.
setCatchHandler(async ({ request }) => {
  const page = new URL(OFFLINE_PAGE, self.registration.scope).href;
  const isKept = (await caches.match(page)) !== undefined;
  if (request.mode !== "navigate" || !isKept) return Response.error();
  const { pathname, search } = new URL(request.url);
  return Response.redirect(`${page}?${new URLSearchParams({ asked: pathname + search })}`);
});
