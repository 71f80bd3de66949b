type Node = Record<string, unknown>;

/** Schemas that describe the database: what is read there is no table of ours. */
const CATALOGUE_SCHEMAS = ["information_schema", "pg_catalog"];

/**
 * Names, in lower case, of the tables a parsed statement reads, its own CTEs left out.
 *
 * Read from the syntax tree: DuckDB's list of table names is empty for `join … using`.
 *
 * @param node - What `json_serialize_sql` gives, parsed.
 */
export function readRelations(node: unknown, own: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set<string>();
  const add = (names: Iterable<string>) => {
    for (const name of names) found.add(name);
  };
  if (Array.isArray(node)) for (const child of node) add(readRelations(child, own));
  else if (isNode(node)) {
    const table = String(node["table_name"]).toLowerCase();
    const isOurs = !CATALOGUE_SCHEMAS.includes(String(node["schema_name"]).toLowerCase());
    if (node["type"] === "BASE_TABLE" && isOurs && !own.has(table)) found.add(table);
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
    const recursive = query?.node?.["type"] === "RECURSIVE_CTE_NODE";
    return { key: key.toLowerCase(), query, recursive };
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}
