import type { CatalogQuery } from "../../lib/catalog/types.ts";
import { boundSql } from "../../lib/queries/boundSql.ts";
import { resolveDefaults } from "../../lib/queries/resolveDefaults.ts";
import type { FileReference, Page } from "../engine/types.ts";

/** A query that a dashboard asks, ready to be run by itself. */
export interface DashboardQuery {
  readonly name: string;
  readonly question: string;
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
      .filter(({ system, pages }) => system === page.system && pages.some(isDashboard(system)))
      .map(({ name, question, pages, ...query }) => ({
        name,
        question,
        pages: pages.filter(isDashboard(page.system)),
        sql: boundSql(query, resolveDefaults(query, page.asOf)),
      }));
  };
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

const isDashboard = (system: string) => (address: string) => address.startsWith(`/${system}/`);
