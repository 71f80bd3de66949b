import type { Database } from "./openDatabase.ts";
import type { Model } from "./parseModel.ts";
import { PipelineError } from "./PipelineError.ts";
import { literal } from "./quote.ts";

type Node = Record<string, unknown>;

interface Parsed extends Node {
  readonly error: boolean;
  readonly error_message?: string;
  readonly statements?: readonly unknown[];
}

/**
 * Compares a model's `@inputs` with the relations that its SQL reads.
 *
 * @throws PipelineError for a syntax error, more than one `select`, or an unlisted relation.
 */
export async function checkModelInputs(database: Database, model: Model): Promise<void> {
  const fail = (rule: string, value?: string) =>
    new PipelineError({ table: model.name, file: model.file, rule, value });
  const [row] = await database.rows<{ json: string }>(
    `select json_serialize_sql(${literal(model.sql)})::varchar as json`,
  );
  const parsed = JSON.parse(row!.json) as Parsed;
  if (parsed.error) throw fail(parsed.error_message ?? "the SQL must parse");
  const count = parsed.statements!.length;
  if (count !== 1) throw fail("a model must be one select", String(count));
  for (const name of readRelations(parsed.statements))
    if (!model.inputs.includes(name))
      throw fail("every relation the SQL reads must be listed in -- @inputs", name);
}

/** Names of the tables a parsed statement reads, its own CTEs left out. */
function readRelations(node: unknown, own: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set<string>();
  const add = (names: Iterable<string>) => {
    for (const name of names) found.add(name);
  };
  if (Array.isArray(node)) for (const child of node) add(readRelations(child, own));
  else if (isNode(node)) {
    if (node["type"] === "BASE_TABLE" && !own.has(String(node["table_name"])))
      found.add(String(node["table_name"]));
    const inner = new Set(own);
    for (const { key, query, recursive } of commonTables(node)) {
      // Only a recursive one sees itself; `with a as (from a)` reads the relation `a`.
      add(readRelations(query, recursive ? new Set([...inner, key]) : inner));
      inner.add(key);
    }
    for (const [name, child] of Object.entries(node))
      if (name !== "cte_map") add(readRelations(child, inner));
  }
  return found;
}

function commonTables(node: Node) {
  const map = (node["cte_map"] as { map?: { key: string; value: Node }[] } | undefined)?.map ?? [];
  return map.map(({ key, value }) => {
    const query = value["query"] as { node?: Node } | undefined;
    return { key, query, recursive: query?.node?.["type"] === "RECURSIVE_CTE_NODE" };
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}
