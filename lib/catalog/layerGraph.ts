export interface GraphNode {
  readonly id: string;
  /** Ids of the nodes before it; ids that no node has are ignored. */
  readonly inputs: readonly string[];
  /** Nodes of a later stage stand behind all nodes of earlier ones; default: one stage. */
  readonly stage?: number;
}

/**
 * Puts the nodes of a graph without cycles into layers: every node after its inputs, as near to
 * what reads it as possible, neighbours close to each other.
 *
 * Order within layers by the mean place of the neighbours (Sugiyama et al., 1981).
 *
 * @returns ids by layer, first layer first; the input's order decides ties.
 * @throws RangeError naming a node of a cycle.
 */
export function layerGraph(nodes: readonly GraphNode[]): string[][] {
  const known = new Set(nodes.map(({ id }) => id));
  const inputs = new Map(nodes.map((node) => [node.id, node.inputs.filter((id) => known.has(id))]));
  const outputs = reverse(inputs);
  const stages = new Map(nodes.map(({ id, stage = 0 }) => [id, stage]));
  const depth = depths(inputs, stages);
  pullForward(depth, outputs, stages);
  const layers: string[][] = [];
  for (const { id } of nodes) (layers[depth.get(id)!] ??= []).push(id);
  const kept = layers.filter((layer) => layer !== undefined);
  for (let sweep = 0; sweep < 4; sweep++) {
    for (let i = 1; i < kept.length; i++) sortLayer(kept, i, inputs);
    for (let i = kept.length - 2; i >= 0; i--) sortLayer(kept, i, outputs);
  }
  return kept;
}

type Edges = ReadonlyMap<string, readonly string[]>;

function reverse(inputs: Edges): Map<string, string[]> {
  const outputs = new Map([...inputs.keys()].map((id): [string, string[]] => [id, []]));
  for (const [id, sources] of inputs) for (const source of sources) outputs.get(source)!.push(id);
  return outputs;
}

/** Length of the longest way to each node; a stage begins where the one before it ends. */
function depths(inputs: Edges, stages: ReadonlyMap<string, number>): Map<string, number> {
  const depth = new Map<string, number>();
  const open = new Set<string>();
  const visit = (id: string, first: number): number => {
    if (open.has(id))
      throw new RangeError(`layerGraph: the graph must have no cycle, got one at ${id}`);
    if (!depth.has(id)) {
      open.add(id);
      const own = inputs.get(id)!.map((input) => visit(input, first) + 1);
      depth.set(id, Math.max(first, ...own));
      open.delete(id);
    }
    return depth.get(id)!;
  };
  for (const stage of [...new Set(stages.values())].sort((a, b) => a - b)) {
    const first = Math.max(-1, ...depth.values()) + 1;
    for (const id of inputs.keys()) if (stages.get(id) === stage) visit(id, first);
  }
  return depth;
}

/** Moves a node to the layer just before the first that reads it, within its stage. */
function pullForward(
  depth: Map<string, number>,
  outputs: Edges,
  stages: ReadonlyMap<string, number>,
): void {
  for (const [id] of [...depth].sort(([, a], [, b]) => b - a)) {
    const near = outputs.get(id)!.filter((output) => stages.get(output) === stages.get(id));
    if (near.length > 0) depth.set(id, Math.min(...near.map((output) => depth.get(output)!)) - 1);
  }
}

function sortLayer(layers: string[][], index: number, neighbours: Edges): void {
  const place = new Map(layers.flatMap((layer) => layer.map((id, i) => [id, i / layer.length])));
  const layer = layers[index]!;
  const score = new Map(
    layer.map((id) => {
      const near = neighbours.get(id)!;
      const sum = near.reduce((total, other) => total + place.get(other)!, 0);
      return [id, near.length > 0 ? sum / near.length : place.get(id)!];
    }),
  );
  layer.sort((a, b) => score.get(a)! - score.get(b)!);
}
