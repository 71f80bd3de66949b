import MiniSearch from "minisearch";
import type { SearchEntry } from "../../lib/search/types.ts";

/** Finds entries by words, the best first; beginnings of words and slips are found too. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  find(text: string): readonly SearchEntry[];
}

const ORDER = ["page", "metric", "table", "query", "method", "figure"];

/** Id of a quoted figure. */
const CODE = /\b[a-z]+-\d+-\d+\b/gi;

/** An index over the site's entries. Page and metric come first among equals. */
export function searchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ["title", "text"],
    // `revenue_by_category` is found by each of its words, `FC-000-01` as a whole before others.
    tokenize: (text) => [
      ...(text.match(CODE) ?? []),
      ...text.split(/[\s\p{P}\p{S}]+/u).filter(Boolean),
    ],
    searchOptions: {
      boost: { title: 4 },
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      combineWith: "AND",
      boostDocument: (id) => 1 + (ORDER.length - ORDER.indexOf(entries[id as number]!.kind)) / 5,
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return {
    entries,
    find: (text) => index.search(text).map(({ id }) => entries[id as number]!),
  };
}
