import { siteLink } from "../components/siteLink.ts";
import { OFFLINE_PAGE } from "./pageCache.ts";

/** Files that came before the worker took over are asked for again, so that it keeps them. */
const SETTLE_MS = 1500;

/**
 * Lets the pages that were visited be opened without a connection, and says in the foot when this
 * one can be. The service worker is fetched once the page is idle; not where data are to be saved.
 */
export async function workOffline(): Promise<void> {
  const slot = document.querySelector<HTMLElement>(".offline-state");
  if (!slot || !("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(siteLink("sw.js"));
  const { active } = await navigator.serviceWorker.ready;
  const sent = new Set<string>();
  const keep = async () => {
    const own = loadedFiles().filter((url) => new URL(url).origin === location.origin);
    const wanted = [
      location.href,
      siteLink(""),
      siteLink("search.json"),
      siteLink(OFFLINE_PAGE),
      ...own,
    ];
    const fresh = [...new Set(wanted)].filter((url) => !sent.has(url));
    for (const url of fresh) sent.add(url);
    if (fresh.length > 0) await keepFiles(active!, fresh);
    slot.textContent = await settledState();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  new PerformanceObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep().catch(() => undefined), SETTLE_MS);
  }).observe({ type: "resource", buffered: true });
}

/** By the worker's own routes: what it does not answer is not kept. */
function keepFiles(worker: ServiceWorker, urlsToCache: readonly string[]): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    worker.postMessage({ type: "CACHE_URLS", payload: { urlsToCache } }, [port2]);
  });
}

/** An answer is kept a while after it was given: large files take their time. */
async function settledState(): Promise<string> {
  for (let tries = 0; tries < 20; tries++) {
    const files = loadedFiles().filter((url) => /\/_file\/.*\.(json|wasm|duckdb)$/.test(url));
    const kept = await Promise.all(files.map((url) => caches.match(url)));
    // With the engine and its database all works, else what the page shows.
    if (!kept.includes(undefined))
      return files.some((url) => url.endsWith(".duckdb"))
        ? "Ready to work offline"
        : "Ready to be read offline";
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  }
  return "";
}

const loadedFiles = () => performance.getEntriesByType("resource").map(({ name }) => name);
