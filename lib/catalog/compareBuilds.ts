import type { BuildState, MetricChange, StateTable, TableChange } from "./types.ts";

export interface BuildComparison {
  readonly tables: readonly TableChange[];
  readonly metrics: readonly MetricChange[];
  readonly unchangedTables: number;
  readonly unchangedMetrics: number;
}

/** Which tables and metrics differ between two builds: rows, columns, content, values. */
export function compareBuilds(before: BuildState, after: BuildState): BuildComparison {
  const tables = tableChanges(before, after);
  const metrics = metricChanges(before, after);
  return {
    tables,
    metrics,
    unchangedTables: after.tables.length - tables.filter(({ kind }) => kind !== "removed").length,
    unchangedMetrics:
      after.metrics.length - metrics.filter((each) => each.kind !== "removed").length,
  };
}

const keyOf = ({ system, name }: { system: string; name: string }) => `${system}.${name}`;

function tableChanges(before: BuildState, after: BuildState): TableChange[] {
  const old = new Map(before.tables.map((table) => [keyOf(table), table]));
  const now = new Map(after.tables.map((table) => [keyOf(table), table]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    return was?.sha256 === is?.sha256 ? [] : [tableChange(was, is)];
  });
}

function tableChange(was: StateTable | undefined, is: StateTable | undefined): TableChange {
  const { system, name } = (is ?? was)!;
  const schema = was && is ? schemaChanges(was, is) : [];
  return {
    system,
    name,
    kind: !was ? "added" : is ? "changed" : "removed",
    rowsBefore: was?.rows ?? null,
    rowsAfter: is?.rows ?? null,
    asOfBefore: was?.asOf ?? null,
    asOfAfter: is?.asOf ?? null,
    schema,
  };
}

/** One clause per column that came, went or changed its type. */
function schemaChanges(was: StateTable, is: StateTable): string[] {
  const names = new Set([...Object.keys(is.columns), ...Object.keys(was.columns)]);
  return [...names].flatMap((name) => {
    const [from, to] = [was.columns[name], is.columns[name]];
    if (from === to) return [];
    if (from === undefined) return [`${name} added (${to})`];
    return to === undefined ? [`${name} removed`] : [`${name}: ${from} → ${to}`];
  });
}

function metricChanges(before: BuildState, after: BuildState): MetricChange[] {
  const idOf = ({ system, id }: { system: string; id: string }) => `${system}.${id}`;
  const old = new Map(before.metrics.map((metric) => [idOf(metric), metric]));
  const now = new Map(after.metrics.map((metric) => [idOf(metric), metric]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key): MetricChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    if (was && is && Object.is(was.value, is.value)) return [];
    const { system, id, title, format } = (is ?? was)!;
    const kind = !was ? "added" : is ? "changed" : "removed";
    return [
      { system, id, title, format, kind, before: was?.value ?? null, after: is?.value ?? null },
    ];
  });
}
