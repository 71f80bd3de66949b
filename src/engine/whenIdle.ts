/** What `navigator.connection` tells, where it exists (Chromium). */
interface Connection {
  readonly effectiveType?: string;
  readonly saveData?: boolean;
  readonly downlink?: number;
}

const IDLE_MS = 4000;

/** Whether a download of some megabytes that nobody asked for is acceptable. */
export function isFastConnection(connection: Connection | undefined): boolean {
  if (!connection || connection.saveData) return false;
  return connection.effectiveType === "4g" && (connection.downlink ?? 0) >= 5;
}

/** Calls back once the page has loaded and been idle for some seconds; not on slow connections. */
export function whenIdle(callback: () => void): void {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (!isFastConnection(connection)) return;
  const later = () =>
    setTimeout(() => {
      if (typeof requestIdleCallback === "function") requestIdleCallback(callback);
      else callback();
    }, IDLE_MS);
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}
