import type { KeyFile, KeyParts, KeyRecord } from "../pipeline/keys.ts";

/**
 * Why a table was last made anew: which of SQL, inputs, parameters, code or contract changed, with
 * the keys before and after, down to the source that started it.
 *
 * @returns one line per fact, indented by depth.
 * @throws RangeError when the system has no such table, model or source.
 */
export function explainRebuild(keys: KeyFile, name: string): string[] {
  const record = keys.nodes[name];
  if (!record)
    throw new RangeError(
      `explainRebuild: the table must be one of ${Object.keys(keys.nodes).join(", ")}, got ${name}`,
    );
  return describe(keys, name, record);
}

function describe(keys: KeyFile, name: string, record: KeyRecord): string[] {
  const { key, parts, previous } = record;
  if (!previous) return [`${name} was made for the first time (key ${short(key)})`];
  const changes = differences(keys, previous.parts, parts);
  return [
    `${name} was made again: key ${short(previous.key)} → ${short(key)}`,
    ...changes.map((line) => `  ${line}`),
  ];
}

function differences(keys: KeyFile, before: KeyParts, after: KeyParts): string[] {
  const lines: string[] = [];
  if (before.sql !== after.sql) lines.push(`SQL: ${short(before.sql)} → ${short(after.sql)}`);
  if (before.contract !== after.contract)
    lines.push(`contract: ${short(before.contract)} → ${short(after.contract)}`);
  if (before.engine !== after.engine)
    lines.push(`DuckDB version: ${before.engine} → ${after.engine}`);
  for (const [kind, label] of [
    ["parameters", "parameter"],
    ["code", "code"],
    ["files", "input file"],
  ] as const)
    for (const [name, from, to] of changed(before[kind], after[kind]))
      lines.push(`${label} ${name}: ${short(from)} → ${short(to)}`);
  for (const [name, from, to] of changed(before.inputs, after.inputs)) {
    lines.push(`input ${name}: ${short(from)} → ${short(to)}`);
    const node = keys.nodes[name] ?? sourceWithKey(keys, to);
    if (node?.previous)
      lines.push(...differences(keys, node.previous.parts, node.parts).map((line) => `  ${line}`));
  }
  return lines;
}

/** A raw table carries its source's key. */
function sourceWithKey(keys: KeyFile, key: unknown): KeyRecord | undefined {
  return Object.values(keys.nodes).find((node) => node.kind === "source" && node.key === key);
}

function changed(
  before: Readonly<Record<string, string | number>> = {},
  after: Readonly<Record<string, string | number>> = {},
) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .map((name) => [name, before[name], after[name]] as const)
    .filter(([, from, to]) => from !== to);
}

function short(value: string | number | undefined): string {
  if (value === undefined || value === "") return "none";
  const text = String(value);
  return /^[0-9a-f]{64}$/.test(text) ? text.slice(0, 12) : text;
}
