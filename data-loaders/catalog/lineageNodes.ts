import type { LineageNode } from "../../lib/catalog/types.ts";
import type { BakedSystem } from "../bake/bakeSystem.ts";
import type { PageUse } from "./pageUses.ts";

/** Every node from raw files to pages, with ids that no two systems share. */
export function lineageNodes(
  systems: readonly BakedSystem[],
  uses: readonly PageUse[],
): LineageNode[] {
  const paths = [...new Set(uses.map(({ page }) => page.path))];
  const pages = paths.map((path): LineageNode => {
    const mine = uses.filter(({ page }) => page.path === path);
    const { page, system } = mine[0]!;
    return {
      id: `page:${path}`,
      kind: "page",
      name: path,
      system,
      page,
      inputs: mine.flatMap(({ system, queries }) =>
        queries.map((name) => `${system}:query:${name}`),
      ),
    };
  });
  return [...systems.flatMap(systemNodes), ...pages];
}

function systemNodes({ manifest, queries, lineage }: BakedSystem): LineageNode[] {
  const { system } = manifest;
  const kinds = new Map(lineage.map(({ name, kind }) => [name, kind]));
  const idOf = (name: string) => `${system}:${kinds.get(name) ?? "file"}:${plain(name)}`;
  const steps = lineage.map((step): LineageNode => ({
    id: idOf(step.name),
    kind: step.kind,
    name: plain(step.name),
    system,
    inputs: step.inputs.map(idOf),
    description: step.description,
    file: step.file,
    ...(step.partitionedBy !== undefined && { partitionedBy: step.partitionedBy }),
  }));
  const named = new Set(lineage.map(({ name }) => name));
  const files = new Set(lineage.flatMap(({ inputs }) => inputs.filter((name) => !named.has(name))));
  return [
    ...[...files].map((name): LineageNode => ({
      id: idOf(name),
      kind: "file",
      name,
      system,
      inputs: [],
    })),
    ...steps,
    ...manifest.tables.map(({ name, description }): LineageNode => ({
      id: `${system}:snapshot:${name}`,
      kind: "snapshot",
      name,
      system,
      inputs: [idOf(name)],
      description,
    })),
    ...queries.map(({ name, tables, question }): LineageNode => ({
      id: `${system}:query:${name}`,
      kind: "query",
      name,
      system,
      inputs: tables.map((table) => `${system}:snapshot:${table}`),
      description: question,
      file: `lib/sql/${system}/${name}.sql`,
    })),
  ];
}

/** `source events` → events. */
function plain(name: string): string {
  return name.replace(/^source /, "");
}
