import { openPage } from "../engine/openPage.ts";
import type { FileReference, Page, PageFiles } from "../engine/types.ts";

/** Files of one system that catalogue pages may open. */
export interface SystemFiles extends Omit<PageFiles, "baked"> {
  /** Baked results of the queries that own metrics. */
  readonly metrics: FileReference;
  /** Baked results of every query. */
  readonly queries: FileReference;
  /** Addresses of the Parquet files, by table. */
  readonly tables: Readonly<Record<string, string>>;
}

export type Systems = Readonly<Record<string, SystemFiles>>;

const opened = new Map<FileReference, Promise<Page>>();

/**
 * A system's queries; each file is loaded once.
 *
 * @throws Error when the site has no such system.
 */
export function openSystem(
  systems: Systems,
  name: string,
  kind: "metrics" | "queries",
): Promise<Page> {
  const files = systems[name];
  if (!files)
    throw new Error(`openSystem: the site has ${Object.keys(systems).join(", ")}, got ${name}`);
  const baked = files[kind];
  const page = opened.get(baked) ?? openPage({ ...files, baked });
  opened.set(baked, page);
  return page;
}
