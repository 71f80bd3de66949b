import type { Manifest, RuleCount, TableSnapshot } from "../../lib/snapshots/types.ts";
import type { Keys } from "./computeKeys.ts";
import type { Plan } from "./loadPlan.ts";
import { PipelineError } from "./PipelineError.ts";
import type { CalendarFacts } from "./readFacts.ts";
import { rowOrder, type WrittenTable } from "./writeTable.ts";

export interface Written {
  readonly tables: ReadonlyMap<string, WrittenTable>;
  readonly rules: readonly RuleCount[];
  readonly calendar: CalendarFacts;
  readonly database: { readonly bytes: number; readonly sha256: string };
}

/** The manifest of a build: nothing in it depends on when or where it ran. */
export function describeSnapshots(plan: Plan, keys: Keys, written: Written): Manifest {
  const { name, title, description, timeZone } = plan.system;
  const asOf = asOfDate(plan, written);
  const { partialFrom } = written.calendar;
  return {
    system: name,
    title,
    description,
    asOf,
    ...(partialFrom && { partialFrom }),
    timeZone,
    sources: plan.sources.map(({ definition }) => definition.describe(plan.parameters)),
    rules: written.rules,
    tables: [...written.tables].map(([table, file]) =>
      describeTable(plan, keys, { ...file, name: table, asOf: file.asOf ?? asOf }),
    ),
    database: { file: `${name}.duckdb`, ...written.database },
  };
}

function describeTable(
  plan: Plan,
  keys: Keys,
  table: { name: string; rows: number; bytes: number; sha256: string; asOf: string },
): TableSnapshot {
  const { name, rows, bytes, sha256, asOf } = table;
  const contract = plan.contracts.get(name)!;
  return {
    ...contract,
    sortedBy: rowOrder(contract),
    name,
    file: `${name}.parquet`,
    rows,
    bytes,
    sha256,
    asOf,
    revision: keys.nodes[name]!.key,
    inputs: plan.models.find((model) => model.name === name)!.inputs,
  };
}

/** The parameter `asOf`, else `calendar_facts`, else the newest row of a fact table. */
function asOfDate(plan: Plan, { tables, calendar }: Written): string {
  const named = plan.parameters["asOf"] ?? plan.parameters["as_of"];
  if (typeof named === "string" && named !== "") return named;
  if (calendar.asOf) return calendar.asOf;
  const dated = [...tables].filter(([, { asOf }]) => asOf !== null);
  const facts = dated.filter(([name]) => name.startsWith("fact_"));
  const dates = (facts.length ? facts : dated).map(([, { asOf }]) => asOf!).sort();
  const newest = dates.at(-1);
  if (newest) return newest;
  throw new PipelineError({
    system: plan.system.name,
    rule: "a system needs an as-of date",
    value: "no parameter asOf, no model calendar_facts, no table with a timeColumn",
  });
}
