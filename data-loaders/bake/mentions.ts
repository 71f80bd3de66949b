/** Whether a page's Markdown names a query: as a whole quoted string. */
export function mentions(source: string, name: string): boolean {
  return ["'", '"', "`"].some((quote) => source.includes(quote + name + quote));
}
