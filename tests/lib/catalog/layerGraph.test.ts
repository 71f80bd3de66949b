import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layerGraph, type GraphNode } from "../../../lib/catalog/layerGraph.ts";

const node = (id: string, ...inputs: string[]): GraphNode => ({ id, inputs });

describe("layerGraph", () => {
  test("puts a node behind all of its inputs, as near to its reader as possible", () => {
    const layers = layerGraph([
      node("raw"),
      node("late"),
      node("stage", "raw"),
      node("fact", "stage", "late"),
    ]);
    expect(layers).toEqual([["raw"], expect.arrayContaining(["stage", "late"]), ["fact"]]);
  });

  test("keeps later stages behind earlier ones", () => {
    const layers = layerGraph([
      { id: "a", inputs: [], stage: 0 },
      { id: "b", inputs: ["a"], stage: 0 },
      { id: "short", inputs: ["a"], stage: 1 },
      { id: "long", inputs: ["b"], stage: 1 },
    ]);
    expect(layers.map((layer) => [...layer].sort())).toEqual([["a"], ["b"], ["long", "short"]]);
  });

  test("orders neighbours so that fewer edges cross", () => {
    const layers = layerGraph([node("a"), node("b"), node("x", "b"), node("y", "a")]);
    expect(layers.map((layer) => layer.indexOf("a")).includes(0)).toBe(
      layers[1]!.indexOf("y") === 0,
    );
  });

  test("ignores inputs that no node has; nothing gives no layers", () => {
    expect(layerGraph([node("a", "elsewhere")])).toEqual([["a"]]);
    expect(layerGraph([])).toEqual([]);
  });

  test("names a node of a cycle", () => {
    expect(() => layerGraph([node("a", "b"), node("b", "a")])).toThrow(
      new RangeError("layerGraph: the graph must have no cycle, got one at a"),
    );
  });

  test("every edge goes forward, every node stands once", () => {
    const graphs = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 20 });
    fc.assert(
      fc.property(graphs, (edges) => {
        const nodes = edges.map((inputs, i) => ({
          id: `${i}`,
          inputs: i === 0 ? [] : inputs.map((input) => `${input % i}`),
        }));
        const layers = layerGraph(nodes);
        const layerOf = new Map(layers.flatMap((layer, i) => layer.map((id) => [id, i])));
        expect(layers.flat().sort()).toEqual(nodes.map(({ id }) => id).sort());
        for (const { id, inputs } of nodes)
          for (const input of inputs) expect(layerOf.get(input)).toBeLessThan(layerOf.get(id)!);
      }),
    );
  });
});
