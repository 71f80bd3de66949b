import type { GraphNode } from "../../lib/catalog/layerGraph.ts";

/** What a node depends on and what depends on it, itself left out. */
export interface Reach {
  readonly id: string;
  readonly upstream: ReadonlySet<string>;
  readonly downstream: ReadonlySet<string>;
}

export function reachable(nodes: readonly GraphNode[], id: string): Reach {
  const inputs = new Map(nodes.map((node) => [node.id, node.inputs]));
  const outputs = new Map<string, string[]>();
  for (const node of nodes)
    for (const input of node.inputs) outputs.set(input, [...(outputs.get(input) ?? []), node.id]);
  return { id, upstream: walk(inputs, id), downstream: walk(outputs, id) };
}

function walk(next: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const other of next.get(id) ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  return found;
}
