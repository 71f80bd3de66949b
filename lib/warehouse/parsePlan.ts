/** One operator of a query plan with those that feed it. */
export interface PlanNode {
  readonly operator: string;
  /** What it works on: table, conditions, columns. */
  readonly details: readonly (readonly [name: string, value: string])[];
  /** Rows that the planner expects; null when it does not say. */
  readonly estimatedRows: number | null;
  /** Rows that came out; null unless the query ran. */
  readonly rows: number | null;
  /** Rows read from storage; null unless the query ran. */
  readonly scannedRows: number | null;
  /** Milliseconds in this operator alone; null unless the query ran. */
  readonly ms: number | null;
  readonly children: readonly PlanNode[];
}

/** Both of DuckDB's formats: names with `operator_` come from a query that ran. */
interface RawNode {
  readonly name?: string;
  readonly operator_name?: string;
  readonly operator_timing?: number;
  readonly operator_cardinality?: number;
  readonly operator_rows_scanned?: number;
  readonly extra_info?: Readonly<Record<string, string | readonly string[]>>;
  readonly children?: readonly RawNode[];
}

/**
 * Reads what `explain (format json)` or `explain (analyze, format json)` answers.
 *
 * @param text - The column `explain_value`.
 * @throws RangeError when it is no plan.
 */
export function parsePlan(text: string): PlanNode {
  const parsed = JSON.parse(text) as RawNode | readonly RawNode[];
  let root = Array.isArray(parsed) ? (parsed as readonly RawNode[])[0] : (parsed as RawNode);
  // The query as a whole and the explaining itself are no operators of the plan.
  while (root && isWrapper(root)) root = root.children?.[0];
  if (!root) throw new RangeError(`parsePlan: plan must have an operator, got ${text}`);
  return readNode(root);
}

/** The node and everything below it, parents first. */
export function planNodes(node: PlanNode): PlanNode[] {
  return [node, ...node.children.flatMap(planNodes)];
}

function isWrapper(node: RawNode): boolean {
  const name = node.operator_name ?? node.name;
  return name === undefined || name === "EXPLAIN_ANALYZE";
}

function readNode(node: RawNode): PlanNode {
  const { "Estimated Cardinality": estimated, ...info } = node.extra_info ?? {};
  const { operator_timing: seconds } = node;
  const details = Object.entries(info).map(([name, value]) => [name, asText(value)] as const);
  return {
    operator: (node.operator_name ?? node.name ?? "").trim().replaceAll("_", " "),
    details: details.filter(([, value]) => value !== ""),
    estimatedRows: estimated === undefined ? null : Number(estimated),
    rows: node.operator_cardinality ?? null,
    scannedRows: node.operator_rows_scanned ?? null,
    ms: seconds === undefined ? null : seconds * 1000,
    children: (node.children ?? []).map(readNode),
  };
}

function asText(value: string | readonly string[]): string {
  return typeof value === "string" ? value : value.join(", ");
}
