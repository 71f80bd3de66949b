import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import { lostEntry } from "./lostEntry.ts";
import { formatValue } from "../format/formatValue.ts";

/** One entry of a catalogue page. */
export interface CatalogEntry {
  /** `<system>.<name>`: the address's fragment. */
  readonly id: string;
  /** What the search looks through besides the id. */
  readonly text: string;
  readonly element: HTMLElement;
}

export interface EntryListOptions {
  /** Singular and plural: "metric", "metrics". */
  readonly kind: readonly [one: string, many: string];
  /** Said when nothing is registered. */
  readonly empty: string;
  /** Entries that are short stand side by side where there is room. */
  readonly sideBySide?: boolean;
}

/** Entries with a search field; the address's fragment opens one, or says that there is none. */
export function entryList(entries: readonly CatalogEntry[], options: EntryListOptions) {
  const [one, many] = options.kind;
  if (entries.length === 0) return html`<div>${notice(options.empty, { tone: "info" })}</div>`;
  const count = html`<span role="status"></span>`;
  const search = html<HTMLInputElement>`<input type="search" placeholder="Search" aria-label="Search ${many}">`;
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { id, text, element } of entries) {
      const haystack = `${id} ${text}`.toLowerCase();
      const shown = words.every((word) => haystack.includes(word));
      element.hidden = !shown;
      if (shown) found++;
    }
    count.textContent =
      found === 0
        ? `No ${one} matches “${search.value}”`
        : `${formatValue(found, "integer")} of ${formatValue(entries.length, "integer")} ${many}`;
  };
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const entry = entries.find((each) => each.id === id);
    if (entry) reveal(entry, search, show);
  };
  for (const { id, element } of entries) element.id = id;
  search.addEventListener("input", show);
  addEventListener("hashchange", follow);
  show();
  // The entries must be in the page before one can be scrolled to.
  requestAnimationFrame(follow);
  return html`<div class="catalog ${options.sideBySide ? "side-by-side" : ""}">
    <div class="table-tools">${search}${count}</div>
    ${lostEntry((id) => `There is no ${one} “${id}” here. All ${many} are listed below.`)}
    ${entries.map(({ element }) => element)}</div>`;
}

function reveal({ element }: CatalogEntry, search: HTMLInputElement, show: () => void): void {
  if (element.hidden) {
    search.value = "";
    show();
  }
  const details = element.querySelector<HTMLDetailsElement>(":scope > details");
  if (details) details.open = true;
  element.scrollIntoView();
  element.querySelector<HTMLElement>("summary, h2 a, h3 a")?.focus({ preventScroll: true });
}
