import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { TableContract } from "../../lib/snapshots/types.ts";
import { hashText, type Hasher } from "./createHasher.ts";
import { hashCode, packageVersion } from "./hashCode.ts";
import { keyOf, type KeyParts, type KeyRecord } from "./keys.ts";
import { landLive } from "./landSource.ts";
import { PROJECT_ROOT, type Plan, type PlannedSource } from "./loadPlan.ts";
import type { Model } from "./parseModel.ts";
import { landedFolder, type Paths } from "./paths.ts";
import { PipelineError } from "./PipelineError.ts";
import type { Log, RawTable } from "./types.ts";
import { placeOf } from "./placeOf.ts";

/** A raw relation with the source it comes from. */
export interface PlannedRaw extends RawTable {
  readonly source: PlannedSource;
  readonly directory: string;
}

export interface Keys {
  /** Sources (as `source <name>`) and models. */
  readonly nodes: Readonly<Record<string, KeyRecord>>;
  readonly raws: ReadonlyMap<string, PlannedRaw>;
}

/** Everything that reaches the bytes of a written table besides its rows. */
const WRITER = fileURLToPath(new URL("./writeTable.ts", import.meta.url));

/**
 * Content keys of a system's sources and models: what they are made of, hashed.
 *
 * Live sources are landed here, because what arrives is their key.
 *
 * @throws PipelineError for a missing input file or an input that nothing provides.
 */
export async function computeKeys(
  plan: Plan,
  context: { paths: Paths; hasher: Hasher; log: Log },
): Promise<Keys> {
  const nodes: Record<string, KeyRecord> = {};
  const raws = new Map<string, PlannedRaw>();
  for (const source of plan.sources) {
    const { name } = source.definition;
    const parts = await sourceParts(source, plan, context);
    const record: KeyRecord = { kind: "source", key: keyOf(parts), parts };
    nodes[sourceNode(name)] = record;
    const directory = landedFolder(context.paths, name, record.key);
    for (const raw of source.definition.tables(directory, plan.parameters))
      raws.set(raw.name, { ...raw, source, directory });
  }
  const engine = packageVersion("@duckdb/node-api", PROJECT_ROOT) ?? "unknown";
  const writer = hashCode(WRITER, PROJECT_ROOT);
  for (const model of plan.models) {
    const inputs = modelInputs(plan, model, nodes, raws);
    const parts: KeyParts = {
      sql: hashText(model.sql),
      contract: contractPart(plan.contracts.get(model.name)),
      engine,
      parameters: pick(plan, model.parameters, model.name),
      code: writer,
      inputs,
    };
    nodes[model.name] = { kind: "model", key: keyOf(parts), parts };
  }
  return { nodes, raws };
}

/** Name of a source among the nodes. */
export function sourceNode(name: string): string {
  return `source ${name}`;
}

/** Every file a source's `inputs` name: folders are walked. */
export function inputFiles(source: PlannedSource, plan: Plan): string[] {
  return source.definition.inputs(plan.parameters).flatMap((input) => {
    const path = resolve(plan.projectRoot, input);
    if (!existsSync(path))
      throw new PipelineError({
        system: plan.system.name,
        source: source.definition.name,
        file: placeOf(path, plan.projectRoot),
        rule: "the input file must exist",
        value: "no such file",
        advice: path.includes("node_modules")
          ? "run npm ci: the file belongs to an installed package"
          : "restore the file or correct the source's inputs",
      });
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

async function sourceParts(
  source: PlannedSource,
  plan: Plan,
  context: { paths: Paths; hasher: Hasher; log: Log },
): Promise<KeyParts> {
  const { definition, code } = source;
  const files: Record<string, string> = {};
  for (const file of inputFiles(source, plan))
    files[placeOf(file, plan.projectRoot)] = await context.hasher.file(file);
  const named = pick(plan, definition.parameters ?? [], definition.name);
  const parts: KeyParts = { parameters: named, code, files };
  if (!definition.live?.(plan.parameters)) return parts;
  return landLive(source, parts, { plan, ...context });
}

function modelInputs(
  plan: Plan,
  model: Model,
  nodes: Readonly<Record<string, KeyRecord>>,
  raws: ReadonlyMap<string, PlannedRaw>,
): Record<string, string> {
  return Object.fromEntries(
    [...model.inputs].sort().map((input) => {
      const raw = raws.get(input);
      if (raw) {
        const { key } = nodes[sourceNode(raw.source.definition.name)]!;
        // The relation's own text is part of the source's code, which its key holds.
        return [input, key];
      }
      if (nodes[input]) return [input, nodes[input].key];
      const known = [...raws.keys(), ...plan.models.map(({ name }) => name)];
      throw new PipelineError({
        system: plan.system.name,
        table: model.name,
        file: model.file,
        rule: "@inputs must name raw tables or models",
        value: input,
        advice: `known: ${known.join(", ")}`,
      });
    }),
  );
}

function pick(plan: Plan, names: readonly string[], owner: string) {
  return Object.fromEntries(
    [...names].sort().map((name) => {
      const value = plan.parameters[name];
      if (value !== undefined) return [name, value];
      throw new PipelineError({
        system: plan.system.name,
        table: owner,
        rule: `parameters must be among ${Object.keys(plan.parameters).join(", ") || "none"}`,
        value: name,
      });
    }),
  );
}

/** What of a contract is checked or decides bytes: an edited description rebuilds nothing. */
function contractPart(contract: TableContract | undefined): string {
  if (!contract) return "";
  const { columns, primaryKey, foreignKeys, sortedBy, timeColumn } = contract;
  const checked = columns.map(({ name, type, nullable, values, min, max }) => ({
    name,
    type,
    nullable,
    values,
    min,
    max,
  }));
  return keyOf({ checked, primaryKey, foreignKeys, sortedBy, timeColumn });
}

function walk(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((entry) => join(folder, entry))
    .filter((path) => statSync(path).isFile())
    .sort();
}
