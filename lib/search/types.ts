/** Something a reader can find and go to. */
export interface SearchEntry {
  readonly kind: "page" | "metric" | "table" | "query" | "method" | "figure";
  readonly title: string;
  /** What else it is found by. */
  readonly text: string;
  /** Address within the site: `/catalog/metrics#shop.revenue`. */
  readonly href: string;
}
