import type { Rows } from "../engine/types.ts";
import { html } from "./html.ts";
import type { CardData } from "./liveRows.ts";
import { toLive } from "./toLive.ts";

export interface Tab {
  /** Name in the address: short, lower case. */
  readonly id: string;
  readonly label: string;
  /** What it shows: a node, or a function that makes it when the tab is first opened. */
  readonly content: Node | (() => Node);
}

export interface TabsOptions {
  /** Parameter in the address that remembers the open tab; default `tab`. */
  readonly name?: string;
  /** What the tabs choose between, for readers who do not see them. */
  readonly label: string;
  /** Which tabs have something to show now; all are offered when absent, and when none has. */
  readonly offered?: {
    readonly data: CardData;
    readonly has: (tab: Tab, rows: Rows) => boolean;
  };
}

const KEYS: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Panels of which one is shown. Arrow keys, Home and End move between tabs; the open tab is in the
 * address, so that a link and Back restore it.
 */
export function tabs(list: readonly Tab[], options: TabsOptions): HTMLElement {
  const { name = "tab", label, offered } = options;
  const buttons = list.map(
    (tab, index) =>
      html`<button type="button" role="tab" id="${name}-${tab.id}" aria-controls="${name}-${tab.id}-panel" onclick=${() => choose(index)}>${tab.label}</button>`,
  );
  const panels = list.map(
    (tab) =>
      html`<div role="tabpanel" id="${name}-${tab.id}-panel" aria-labelledby="${name}-${tab.id}" tabindex="0"></div>`,
  );
  const opened = new Set<number>();
  const element = html`<div class="tabs"><div role="tablist" aria-label="${label}">${buttons}</div>${panels}</div>`;
  element.firstElementChild!.addEventListener("keydown", (event) => {
    const step = KEYS[(event as KeyboardEvent).key];
    const reached = buttons.filter((button) => !button.hidden);
    const at = reached.indexOf(event.target as HTMLElement);
    if (!step || at < 0) return;
    event.preventDefault();
    const next = reached[step(at, reached.length)]!;
    choose(buttons.indexOf(next));
    next.focus();
  });
  function show(index: number) {
    for (const [place, button] of buttons.entries()) {
      button.setAttribute("aria-selected", String(place === index));
      button.tabIndex = place === index ? 0 : -1;
      panels[place]!.hidden = place !== index;
    }
    if (opened.has(index)) return;
    opened.add(index);
    const { content } = list[index]!;
    panels[index]!.append(typeof content === "function" ? content() : content);
  }
  function choose(index: number) {
    // Other parameters stay as they are written: filters tell "," and "%2C" apart.
    const kept = location.search
      .slice(1)
      .split("&")
      .filter((pair) => pair !== "" && pair.split("=")[0] !== name);
    const search = [...kept, ...(index === 0 ? [] : [`${name}=${list[index]!.id}`])].join("&");
    history.pushState(null, "", `${location.pathname}${search && `?${search}`}${location.hash}`);
    show(index);
  }
  const fromAddress = () => {
    const id = new URLSearchParams(location.search).get(name);
    const wanted = list.findIndex((tab, index) => tab.id === id && !buttons[index]!.hidden);
    show(wanted >= 0 ? wanted : buttons.findIndex((button) => !button.hidden));
  };
  if (offered)
    toLive(offered.data).subscribe(({ status, rows }) => {
      if (status === "loading" || !rows) return;
      const has = list.map((tab) => offered.has(tab, rows));
      buttons.forEach((button, index) => (button.hidden = has.includes(true) && !has[index]));
      fromAddress();
    });
  addEventListener("popstate", fromAddress);
  fromAddress();
  return element;
}
