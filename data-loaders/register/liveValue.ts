import type { DuckDBConnection } from "@duckdb/node-api";
import { compileQuery } from "../../lib/queries/compileQuery.ts";
import { resolveDefaults } from "../../lib/queries/resolveDefaults.ts";
import { toColumnar } from "../../lib/queries/toColumnar.ts";
import type { NamedQuery } from "../../lib/queries/types.ts";
import type { Evidence, QueryEvidence } from "../../lib/register/types.ts";
import { runNative } from "../bake/runNative.ts";
import { loadMethod } from "../methods/loadMethods.ts";
import { readPath } from "../methods/readPath.ts";

/** A system's database and named queries, for evidence that asks them. */
export interface OpenedSystem {
  readonly connection: DuckDBConnection;
  readonly queries: readonly NamedQuery[];
  /** ISO date. */
  readonly asOf: string;
}

/**
 * The live value of a quoted figure; without evidence that of other data, or null.
 *
 * @throws Error naming a query, column, row or method that does not exist.
 */
export async function liveValue(
  evidence: Evidence,
  open: (system: string) => Promise<OpenedSystem>,
): Promise<number | null> {
  switch (evidence.kind) {
    case "arithmetic":
      return evidence.value(evidence.from);
    case "method": {
      const method = await loadMethod(evidence.method);
      return finite(readPath(await method.run(evidence.input), evidence.path), evidence.path);
    }
    case "query":
      return queryCell(evidence, await open(evidence.system));
    case "statement": {
      const { connection } = await open(evidence.system);
      return connection.run(evidence.sql).then(
        () => 1,
        () => 0,
      );
    }
    case "none":
      return evidence.beside ? liveValue(evidence.beside, open) : null;
  }
}

async function queryCell(
  { query: name, column, values = {}, where = {} }: QueryEvidence,
  { connection, queries, asOf }: OpenedSystem,
): Promise<number> {
  const query = queries.find((each) => each.name === name);
  if (!query) throw new Error(`liveValue: the query must exist, got ${name}`);
  const parameters = { ...resolveDefaults(query, asOf), ...values };
  const data = toColumnar(await runNative(connection, compileQuery(query, parameters)));
  const found = (data[column] ?? []).findIndex((_, row) =>
    Object.entries(where).every(([key, value]) => data[key]?.[row] === value),
  );
  return finite(data[column]?.[found], `${name}.${column}`);
}

function finite(value: unknown, place: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Error(`liveValue: ${place} must be a number, got ${String(value)}`);
}
