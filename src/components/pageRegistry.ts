import type { Page } from "../engine/types.ts";

const pages = new Map<string, Page>();

/** Remembers an open page, so that a card can run a query of its system. */
export function rememberPage(page: Page): Page {
  pages.set(page.system, page);
  return page;
}

/** The open page of a system; `undefined` when none is open. */
export function findPage(system: string): Page | undefined {
  return pages.get(system);
}

/** All open pages, in the order of opening. */
export function openPages(): readonly Page[] {
  return [...pages.values()];
}
