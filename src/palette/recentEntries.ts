import type { SearchEntry } from "../../lib/search/types.ts";
import { readSetting, writeSetting } from "../site/setting.ts";

const KEY = "openbook-recent";
const MOST = 6;

/** Addresses that were opened from the palette, the last first. */
function readRecent(): string[] {
  try {
    const list = JSON.parse(readSetting(KEY) ?? "[]") as unknown;
    return Array.isArray(list) ? list.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

/** Remembers an address in this browser. */
export function rememberEntry(href: string): void {
  const others = readRecent().filter((each) => each !== href);
  writeSetting(KEY, JSON.stringify([href, ...others].slice(0, MOST)));
}

/** The remembered entries that still exist. */
export function recentEntries(entries: readonly SearchEntry[]): SearchEntry[] {
  return readRecent().flatMap((href) => entries.find((entry) => entry.href === href) ?? []);
}
