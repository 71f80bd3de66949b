import type { CatalogPage, CatalogQuery } from "../../lib/catalog/types.ts";
import { boundSql } from "../../lib/queries/boundSql.ts";
import { resolveDefaults } from "../../lib/queries/resolveDefaults.ts";
import type { FileReference, Page } from "../engine/types.ts";

/** A query that a dashboard asks, ready to be run by itself. */
export interface DashboardQuery {
  readonly name: string;
  readonly question: string;
  /** Addresses, or patterns of several. */
  readonly pages: readonly string[];
  /** With its default values in place. */
  readonly sql: string;
}

/**
 * The queries of one system's pages, out of the catalogue. The file is read on first use: it is
 * large, and a page's first paint does not need it.
 *
 * @param file - `/data/catalog/queries.json`.
 */
export function dashboardQueries(
  page: Pick<Page, "system" | "asOf">,
  file: FileReference,
): () => Promise<DashboardQuery[]> {
  let loaded: Promise<DashboardQuery[]> | undefined;
  const load = async () => {
    const all = (await file.json()) as CatalogQuery[];
    return all
      .filter(({ system }) => system === page.system)
      .map(({ name, question, pages, ...query }) => ({
        name,
        question,
        pages: dashboardsOf(page.system, pages),
        sql: boundSql(query, resolveDefaults(query, page.asOf)),
      }))
      .filter(({ pages }) => pages.length > 0);
  };
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

const dashboardsOf = (system: string, pages: readonly CatalogPage[]) =>
  pages.map(({ path }) => path).filter((path) => path.startsWith(`/${system}/`));
