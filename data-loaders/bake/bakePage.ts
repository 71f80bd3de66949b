import type { BakedPage, BakedQuery, BakedTable } from "../../lib/queries/types.ts";
import type { BakedSystem } from "./bakeSystem.ts";
import { mentions } from "./mentions.ts";

/**
 * What one page needs of one system: the queries its source mentions as quoted names.
 *
 * @param source - Markdown of the page.
 * @param engine - Size and hash of the engine's WASM file.
 */
export function bakePage(
  { manifest, queries, lineage, rowPages = [] }: BakedSystem,
  page: string,
  source: string,
  engine: BakedPage["engine"],
): BakedPage {
  const mentioned = queries.filter(({ name }) => mentions(source, name));
  return {
    system: manifest.system,
    page,
    asOf: manifest.asOf,
    ...(manifest.partialFrom === undefined ? {} : { partialFrom: manifest.partialFrom }),
    title: manifest.title,
    timeZone: manifest.timeZone,
    sources: manifest.sources.map(({ name, kind, licence, url, version }) => ({
      name,
      kind,
      licence,
      ...(url === undefined ? {} : { url }),
      ...(version === undefined ? {} : { version }),
    })),
    database: { bytes: manifest.database.bytes, sha256: manifest.database.sha256 },
    engine,
    tables: describeTables(manifest),
    lineage: lineage.map(({ name, kind, inputs, file }) => ({ name, kind, inputs, file })),
    ...(rowPages.length > 0 && { rowPages }),
    queries: Object.fromEntries(
      mentioned.map((query): [string, BakedQuery] => [query.name, query]),
    ),
  };
}

function describeTables(manifest: BakedSystem["manifest"]): Record<string, BakedTable> {
  return Object.fromEntries(
    manifest.tables.map((table) => {
      const { name, sha256, rows, asOf, grain, notes, freshWithinHours, inputs } = table;
      const optional = {
        ...(notes && { notes }),
        ...(freshWithinHours !== undefined && { freshWithinHours }),
      };
      return [name, { sha256, rows, asOf, grain, inputs, ...optional }];
    }),
  );
}
