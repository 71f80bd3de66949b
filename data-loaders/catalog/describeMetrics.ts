import katex from "katex";
import type { CatalogMetric, CatalogPage } from "../../lib/catalog/types.ts";
import type { BakedSystem } from "../bake/bakeSystem.ts";
import type { LoadedMetric } from "./loadMetrics.ts";
import type { PageUse } from "./pageUses.ts";

/**
 * Metrics with their value under the owner query's defaults, their unit and where they are used.
 *
 * @throws Error naming the file when query or column do not exist, or the value is no number.
 */
export function describeMetrics(
  { manifest, queries }: BakedSystem,
  metrics: readonly LoadedMetric[],
  uses: readonly PageUse[],
): CatalogMetric[] {
  const system = manifest.system;
  return metrics.map((metric) => {
    const query = queries.find(({ name }) => name === metric.query);
    const column = query?.columns.find(({ name }) => name === metric.column);
    if (!query || !column)
      throw new Error(
        `describeMetrics: ${metric.file} must name a query of ${system} and one of its columns, got ${metric.query}.${metric.column}`,
      );
    const value = query.data[metric.column]?.[0] ?? null;
    if (value !== null && typeof value !== "number")
      throw new Error(`describeMetrics: ${metric.file} must be a number, got ${String(value)}`);
    return {
      ...metric,
      system,
      ...(column.unit !== undefined && { unit: column.unit }),
      description: column.description,
      formulaMathml: katex.renderToString(metric.formula, { output: "mathml", displayMode: true }),
      value,
      asOf: manifest.asOf,
      pages: pagesOf(uses, system, metric.query),
    };
  });
}

/** The pages that ask for a query. */
export function pagesOf(uses: readonly PageUse[], system: string, query: string): CatalogPage[] {
  return uses
    .filter((use) => use.system === system && use.queries.includes(query))
    .map(({ page }) => page);
}
