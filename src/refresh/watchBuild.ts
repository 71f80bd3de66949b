import { notice } from "../components/notice.ts";
import { siteFile } from "../components/siteFile.ts";
import { formatValue } from "../format/formatValue.ts";
import { isNewer, readStamp, type BuildStamp } from "./buildStamp.ts";

/** A page left open asks at most this often whether there is something newer. */
const PATIENCE_MS = 5 * 60_000;

/**
 * Asks the site now and then, when the reader comes back to the page, whether newer data were
 * published since the page was opened, and offers them. Reloading keeps filters and selections:
 * they are in the address. Nothing is said when the site cannot be reached.
 */
export function watchBuild(): void {
  const mine = metaContent("openbook-snapshot");
  if (mine === undefined) return;
  let asked = performance.now();
  let offered = mine;
  const ask = async () => {
    if (document.hidden || performance.now() - asked < PATIENCE_MS) return;
    asked = performance.now();
    const stamp = await fetchStamp();
    if (!stamp || !isNewer(stamp, offered)) return;
    offered = stamp.snapshot;
    document.querySelector(".update-offer")?.remove();
    document.querySelector("#observablehq-main")?.prepend(offer(stamp));
  };
  addEventListener("focus", () => void ask());
  document.addEventListener("visibilitychange", () => void ask());
  setInterval(() => void ask(), PATIENCE_MS);
}

function offer({ build, asOf }: BuildStamp): HTMLElement {
  const dates = Object.entries(asOf).map(
    ([system, day]) => `${system} until ${formatValue(day, "date")}`,
  );
  const message = `Newer data were published (${build}): ${dates.join(", ")}. Filters stay as they are.`;
  const element = notice(message, {
    tone: "info",
    action: { label: "Reload", run: () => location.reload() },
  });
  element.classList.add("update-offer");
  return element;
}

async function fetchStamp(): Promise<BuildStamp | undefined> {
  try {
    const response = await fetch(siteFile("build.json"), { cache: "no-store" });
    return response.ok ? readStamp(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

function metaContent(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}
