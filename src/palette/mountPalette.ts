import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";

/**
 * Opens the palette by `/`, Ctrl-K or ⌘-K, or the header's button, and the list of shortcuts by
 * `?`. What it needs is loaded when it is first opened.
 */
export function mountPalette(): void {
  const slot = document.querySelector("[data-palette]");
  if (!slot || slot.childElementCount > 0) return;
  slot.append(
    html`<button type="button" class="palette-button" aria-haspopup="dialog" aria-label="Search" aria-keyshortcuts="/ Control+K Meta+K" title="Search ( / )" onclick=${() => void open("search")}><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"><circle cx="7" cy="7" r="4.6" /><path d="M10.5 10.5L14.5 14.5" /></svg><span>Search</span></button>`,
  );
  document.addEventListener("keydown", (event) => {
    const view = viewOf(event);
    if (!view) return;
    event.preventDefault();
    void open(view);
  });
}

type View = "search" | "shortcuts";

function viewOf(event: KeyboardEvent): View | undefined {
  const { key, ctrlKey, metaKey, altKey } = event;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k") return "search";
  if (ctrlKey || metaKey || altKey || isTyping(event.target)) return undefined;
  if (document.querySelector("dialog[open]")) return undefined;
  return key === "/" ? "search" : key === "?" ? "shortcuts" : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

async function open(view: View) {
  try {
    if (view === "search") (await import("./openPalette.ts")).openPalette();
    else (await import("./shortcutList.ts")).openShortcuts();
  } catch (error) {
    const message = `Search could not be loaded: ${(error as Error).message}`;
    document.querySelector("#observablehq-main")?.prepend(notice(message, { tone: "bad" }));
  }
}
