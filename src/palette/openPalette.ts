import type { SearchEntry } from "../../lib/search/types.ts";
import { html } from "../components/html.ts";
import { siteLink } from "../components/siteLink.ts";
import { loadEntries } from "./loadEntries.ts";
import { recentEntries, rememberEntry } from "./recentEntries.ts";
import type { SearchIndex } from "./searchIndex.ts";

/** More than this is a reason to type on. */
const SHOWN = 20;

/** Opens the palette: type, walk with the arrow keys, Enter goes there. */
export function openPalette(): void {
  const input = html<HTMLInputElement>`<input type="text" role="combobox" aria-expanded="true" aria-controls="palette-list" aria-autocomplete="list" aria-label="Search pages, metrics, tables, queries, methods and quoted figures" placeholder="Pages, metrics, tables, queries, methods, figures" autocomplete="off" spellcheck="false">`;
  const list = html`<div id="palette-list" role="listbox" aria-label="Found"></div>`;
  const status = html`<p role="status">Loading…</p>`;
  const dialog = html<HTMLDialogElement>`<dialog class="palette" aria-label="Search">${input}${list}${status}</dialog>`;
  let index: SearchIndex | undefined;
  let active = 0;

  function show() {
    if (!index) return;
    const text = input.value.trim();
    const found = text === "" ? startEntries(index) : index.find(text);
    list.replaceChildren(...found.slice(0, SHOWN).map(option));
    status.textContent = statusText(text, found.length);
    list.hidden = found.length === 0;
    activate(0);
  }
  function activate(next: number) {
    const options = [...list.children] as HTMLElement[];
    active = Math.max(0, Math.min(options.length - 1, next));
    for (const [place, each] of options.entries())
      each.setAttribute("aria-selected", String(place === active));
    const current = options[active];
    if (current) input.setAttribute("aria-activedescendant", current.id);
    else input.removeAttribute("aria-activedescendant");
    current?.scrollIntoView({ block: "nearest" });
  }
  function press(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1 };
    const next = steps[event.key];
    if (next !== undefined) activate(next);
    else if (event.key === "Enter") (list.children[active] as HTMLElement | undefined)?.click();
    else return;
    event.preventDefault();
  }
  input.addEventListener("input", show);
  input.addEventListener("keydown", press);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || (target as Element).closest("a")) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  input.focus();
  loadEntries().then(
    (loaded) => {
      index = loaded;
      show();
    },
    (error: Error) => (status.textContent = `Search does not work now: ${error.message}.`),
  );
}

/** Before anything is typed: what was opened last, then the pages. */
function startEntries({ entries }: SearchIndex): SearchEntry[] {
  const recent = recentEntries(entries);
  return [...recent, ...entries.filter((each) => each.kind === "page" && !recent.includes(each))];
}

function option(entry: SearchEntry, place: number): HTMLElement {
  const { kind, title, text, href } = entry;
  return html`<a role="option" id="palette-${place}" aria-selected="false" tabindex="-1" href=${addressOf(href)} onclick=${() => rememberEntry(href)}><span class="palette-kind">${kind}</span><b>${title}</b><small>${text}</small></a>`;
}

/** Pages of the system that is open keep its filters. */
function addressOf(href: string): string {
  const url = new URL(siteLink(href));
  const folder = location.pathname.replace(/[^/]*$/, "");
  const isNear = folder !== "/" && url.pathname.startsWith(folder);
  if (isNear && !url.hash) url.search = location.search;
  return url.href;
}

function statusText(text: string, found: number): string {
  if (text === "") return "Type to search. ↑ ↓ to choose, Enter to open, Esc to close.";
  if (found === 0) return `Nothing matches “${text}”. Try fewer or shorter words.`;
  return found > SHOWN ? `The best ${SHOWN} of ${found} matches` : `${found} found`;
}
