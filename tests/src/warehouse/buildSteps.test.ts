import { expect, test } from "vitest";
import type { LineageNode } from "../../../lib/catalog/types.ts";
import { buildSteps } from "../../../src/warehouse/buildSteps.ts";

const node = (kind: LineageNode["kind"], name: string, inputs: string[] = [], system = "shop") =>
  ({ id: `${system}:${kind}:${name}`, kind, name, system, inputs }) satisfies LineageNode;

const nodes = [
  node("file", "a.json"),
  node("source", "a", ["shop:file:a.json"]),
  node("model", "dim_a", ["shop:source:a"]),
  node("snapshot", "dim_a", ["shop:model:dim_a"]),
  node("query", "all_a", ["shop:snapshot:dim_a"]),
  node("page", "/shop/a", ["shop:query:all_a"], ""),
  node("page", "/flights/b", [], ""),
  node("model", "other", [], "flights"),
];
const run = (durationMs: number) => ({ durationMs, at: "2026-01-01T00:00:00.000Z" });
const steps = { "source a": run(1), dim_a: run(2), "check dim_a": run(3) };

test("a step has its time, a page hangs on the tables that its queries read", () => {
  const built = buildSteps(nodes, { system: "shop", steps }, "/shop/");
  expect(built.map(({ kind, run: last }) => [kind, last?.durationMs])).toEqual([
    ["source", 1],
    ["model", 2],
    ["snapshot", 3],
    ["page", undefined],
  ]);
  expect(built.at(-1)!.inputs).toEqual(["shop:snapshot:dim_a"]);
});
