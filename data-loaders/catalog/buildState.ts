import type { BuildState, CatalogMetric } from "../../lib/catalog/types.ts";
import type { Manifest } from "../../lib/snapshots/types.ts";

/** What a build publishes, as a later build compares itself with it. */
export function buildState(
  manifests: readonly Manifest[],
  metrics: readonly CatalogMetric[],
): BuildState {
  return {
    tables: manifests.flatMap(({ system, tables }) =>
      tables.map(({ name, rows, sha256, asOf, columns }) => ({
        system,
        name,
        rows,
        sha256,
        asOf,
        columns: Object.fromEntries(columns.map((column) => [column.name, column.type])),
      })),
    ),
    metrics: metrics.map(({ system, id, title, format, value }) => ({
      system,
      id,
      title,
      format,
      value,
    })),
  };
}
