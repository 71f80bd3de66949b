import matter from "gray-matter";

/** What `each` in the front matter of `[name].md` declares: one page for each row of a query. */
export interface PageEach {
  /** Between the brackets of the file's name: what queries and the page call the value. */
  readonly parameter: string;
  /** Lists the pages, in order. */
  readonly query: string;
  /** Its column whose value stands in the address, and is bound to the parameter. */
  readonly value: string;
  /** Its column that names the page. */
  readonly title: string;
  /** Address of the page that lists them. */
  readonly up: string;
}

/**
 * Reads what a parameterised page is made for each of.
 *
 * @param path - Of the page, below the folder of pages.
 * @returns undefined for a page that is made once.
 * @throws Error that says what the front matter lacks.
 */
export function pageEach(path: string, source: string): PageEach | undefined {
  const parameter = /\[(\w+)\]\.md$/.exec(path)?.[1];
  if (parameter === undefined) return undefined;
  const each: unknown = matter(source).data["each"];
  const fields = ["query", "value", "title", "up"] as const;
  const given = Object(each) as Partial<Record<(typeof fields)[number], unknown>>;
  const lost = fields.filter((field) => typeof given[field] !== "string");
  if (lost.length > 0)
    throw new Error(
      `pageEach: ${path} must say in its front matter each: {${fields.join(", ")}}, got no ${lost.join(", ")}`,
    );
  return { parameter, ...(given as Omit<PageEach, "parameter">) };
}
