import type { SearchEntry } from "../../lib/search/types.ts";
import { siteFile } from "../components/siteFile.ts";
import { searchIndex, type SearchIndex } from "./searchIndex.ts";

let loaded: Promise<SearchIndex> | undefined;

/**
 * The site's search index, fetched once.
 *
 * @throws Error saying why the index could not be read; the next call tries again.
 */
export function loadEntries(): Promise<SearchIndex> {
  loaded ??= fetchEntries().catch((cause: unknown) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

async function fetchEntries(): Promise<SearchIndex> {
  const response = await fetch(siteFile("search.json"));
  if (response.status === 404)
    throw new Error("the index is made when the site is built, and there is none here");
  if (!response.ok) throw new Error(`the index could not be fetched (${response.status})`);
  return searchIndex((await response.json()) as SearchEntry[]);
}
