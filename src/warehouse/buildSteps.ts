import type { LineageNode } from "../../lib/catalog/types.ts";
import type { RunTimes, StepRun } from "../../lib/snapshots/types.ts";

/** A part of the build, from source to dashboard, with the time it took. */
export interface BuildStep extends LineageNode {
  /** Absent of what takes no time of its own: views, raw files, pages. */
  readonly run?: StepRun;
}

/**
 * The nodes of one system between source and page. Queries are left out: a page depends on the
 * tables that its queries read. A snapshot's time is that of its checks.
 */
export function buildSteps(
  nodes: readonly LineageNode[],
  { system, steps }: Pick<RunTimes, "system" | "steps">,
  pages: string,
): BuildStep[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const tablesOf = (id: string): readonly string[] => {
    const node = byId.get(id);
    return node?.kind === "query" ? node.inputs : [id];
  };
  return nodes
    .filter(({ kind, name, system: owner }) =>
      kind === "page"
        ? name.startsWith(pages)
        : owner === system && kind !== "query" && kind !== "file",
    )
    .map((node) => {
      const inputs = [...new Set(node.inputs.flatMap(tablesOf))];
      const run = steps[stepName(node)];
      return { ...node, inputs, ...(run && { run }) };
    });
}

/** As the build's record names it. */
export function stepName({ kind, name }: LineageNode): string {
  if (kind === "source") return `source ${name}`;
  return kind === "snapshot" ? `check ${name}` : name;
}
