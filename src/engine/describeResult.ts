import { boundSql } from "../../lib/queries/boundSql.ts";
import type { BakedPage, NamedQuery, ParameterValues } from "../../lib/queries/types.ts";
import { sqlTokens } from "../../lib/queries/sqlTokens.ts";
import type { Provenance, ProvenanceTable } from "./types.ts";

export interface RunFacts {
  readonly sql: string;
  readonly rowCount: number;
  readonly elapsedMs: number;
  readonly source: Provenance["source"];
  readonly rerun?: NonNullable<Provenance["rerun"]>;
}

/** A page's tables, as provenance lists them. */
export function listTables(baked: BakedPage): ProvenanceTable[] {
  return Object.entries(baked.tables).map(([name, table]) => ({ name, ...table }));
}

/** Where a result comes from. Free SQL names the tables whose names occur in it. */
export function describeResult(
  baked: BakedPage,
  query: Pick<NamedQuery, "sql" | "parameters"> & Partial<NamedQuery>,
  parameters: ParameterValues,
  facts: RunFacts,
): Provenance {
  const names = query.tables ?? mentionedNames(query.sql);
  return {
    ...(query.name === undefined ? {} : { query: query.name }),
    ...(query.question === undefined ? {} : { question: query.question }),
    system: baked.system,
    /** Asked for by few results, when a reader opens them. */
    get boundSql() {
      return boundSql(query, parameters);
    },
    parameters,
    tables: listTables(baked).filter(({ name }) => names.includes(name)),
    asOf: baked.asOf,
    ...(baked.lineage && { lineage: baked.lineage }),
    ...(baked.rowPages && { rowPages: baked.rowPages }),
    ...facts,
  };
}

function mentionedNames(sql: string): string[] {
  return sqlTokens(sql).flatMap(({ kind, text }) => {
    if (kind === "identifier") return [text.toLowerCase()];
    return kind === "quotedIdentifier" ? [text.slice(1, -1).replaceAll('""', '"')] : [];
  });
}
