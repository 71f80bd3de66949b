import type { LineageStep } from "../../lib/snapshots/types.ts";
import type { Provenance } from "../engine/types.ts";

/** A box in the picture of where a number comes from. */
export interface TraceStep {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly kind: "file" | LineageStep["kind"] | "snapshot" | "query" | "number";
  readonly label: string;
}

/** Everything between the raw files and a number, inputs before what reads them. */
export function traceSteps(provenance: Provenance, label: string): TraceStep[] {
  const { tables, lineage = [], query } = provenance;
  const byName = new Map(lineage.map((step) => [step.name, step]));
  const found = new Map<string, TraceStep>();
  const visit = (name: string): void => {
    const step = byName.get(name);
    if (found.has(name)) return;
    step?.inputs.forEach(visit);
    const kind = step?.kind ?? "file";
    found.set(name, { id: name, inputs: step?.inputs ?? [], kind, label: labelOf(name) });
  };
  for (const { name } of tables) if (byName.has(name)) visit(name);
  return [
    ...found.values(),
    ...tables.map(({ name }): TraceStep => ({
      id: `snapshot ${name}`,
      inputs: [name],
      kind: "snapshot",
      label: `${name}.parquet`,
    })),
    {
      id: "the query",
      inputs: tables.map(({ name }) => `snapshot ${name}`),
      kind: "query",
      label: query ?? "free SQL",
    },
    { id: "the number", inputs: ["the query"], kind: "number", label },
  ];
}

/** `source events` → events; a path → its last part. */
function labelOf(name: string): string {
  return name.replace(/^source /, "").replace(/^.*\/(?=[^/]+$)/, "");
}
