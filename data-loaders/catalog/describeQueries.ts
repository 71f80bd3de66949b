import { duckdb, formatDialect } from "sql-formatter";
import type { CatalogMetric, CatalogQuery } from "../../lib/catalog/types.ts";
import type { BakedSystem } from "../bake/bakeSystem.ts";
import { pagesOf } from "./describeMetrics.ts";
import type { PageUse } from "./pageUses.ts";

/** Named queries of a system as the catalogue lists them. */
export function describeQueries(
  { queries }: BakedSystem,
  metrics: readonly CatalogMetric[],
  uses: readonly PageUse[],
): CatalogQuery[] {
  return queries.map((query) => {
    const { system, name, question, grain, tables, parameters, columns, sql, rowCount } = query;
    const mine = metrics.filter((metric) => metric.system === system && metric.query === name);
    return {
      system,
      name,
      question,
      grain,
      tables,
      parameters,
      columns,
      sql: layOut(sql),
      rowCount,
      pages: pagesOf(uses, system, name),
      metrics: mine.map(({ id }) => id),
    };
  });
}

/** What the formatter cannot read is shown as it was written. */
function layOut(sql: string): string {
  try {
    const paramTypes = { named: ["$" as const] };
    return formatDialect(sql, { dialect: duckdb, keywordCase: "lower", paramTypes });
  } catch {
    return sql;
  }
}
