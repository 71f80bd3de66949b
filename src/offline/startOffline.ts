/** Not in the first seconds, which belong to the page. */
const PATIENCE_MS = 3000;

/** Prepares the site for use without a connection, once the page is idle; never in a preview. */
export function startOffline(): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData || document.querySelector('meta[name="openbook-files"]')) return;
  const start = () =>
    void import("./workOffline.ts").then(({ workOffline }) => workOffline()).catch(() => undefined);
  const later = () => setTimeout(start, PATIENCE_MS);
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}
