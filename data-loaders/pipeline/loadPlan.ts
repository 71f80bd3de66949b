import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { TableContract } from "../../lib/snapshots/types.ts";
import { hashText } from "./createHasher.ts";
import { hashCode } from "./hashCode.ts";
import { orderModels } from "./orderModels.ts";
import type { Model } from "./parseModel.ts";
import { readModels } from "./readModels.ts";
import { PipelineError } from "./PipelineError.ts";
import type { BuildParameters, SourceDefinition, SystemDefinition } from "./types.ts";

export interface PlannedSource {
  readonly definition: SourceDefinition;
  /** Code of the module and of everything it imports: name → hash or version. */
  readonly code: Readonly<Record<string, string>>;
}

/** Everything the repository says about one system, read but not run. */
export interface Plan {
  readonly projectRoot: string;
  readonly system: SystemDefinition;
  readonly parameters: BuildParameters;
  readonly sources: readonly PlannedSource[];
  /** In an order in which every model follows its inputs. */
  readonly models: readonly Model[];
  /** Table → contract; a model with a contract is published. */
  readonly contracts: ReadonlyMap<string, TableContract>;
}

/** The folder that holds `data-loaders`. */
export const PROJECT_ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Names of all systems: the files in `data-loaders/systems`. */
export function systemNames(projectRoot = PROJECT_ROOT): string[] {
  return modules(join(projectRoot, "data-loaders/systems")).map(moduleName);
}

/**
 * Reads a system's definition, sources, models and contracts from their folders.
 *
 * @param overrides - Parameter values that replace the system's defaults.
 * @throws PipelineError for an unknown system or parameter, or a file that breaks its convention.
 */
export async function loadPlan(
  name: string,
  options: { projectRoot?: string | undefined; parameters?: BuildParameters | undefined } = {},
): Promise<Plan> {
  const projectRoot = options.projectRoot ?? PROJECT_ROOT;
  const folder = (kind: string) => join(projectRoot, "data-loaders", kind);
  const file = join(folder("systems"), `${name}.ts`);
  if (!existsSync(file))
    throw new PipelineError({
      rule: `a system must be one of ${systemNames(projectRoot).join(", ")}`,
      value: name,
    });
  const system = (await load<SystemDefinition>(file, projectRoot))!;
  const models = readModels(join(folder("models"), name), projectRoot);
  const contracts = await readContracts(join(folder("contracts"), name), projectRoot);
  checkContracts(name, models, contracts);
  return {
    projectRoot,
    system,
    parameters: mergeParameters(system, options.parameters ?? {}),
    sources: await readSources(join(folder("sources"), name), projectRoot),
    models: orderModels(name, models),
    contracts,
  };
}

function mergeParameters(system: SystemDefinition, overrides: BuildParameters): BuildParameters {
  for (const name of Object.keys(overrides))
    if (!(name in system.parameters))
      throw new PipelineError({
        system: system.name,
        rule: `a parameter must be one of ${Object.keys(system.parameters).join(", ") || "none"}`,
        value: name,
      });
  return { ...system.parameters, ...overrides };
}

async function readSources(folder: string, projectRoot: string): Promise<PlannedSource[]> {
  const sources: PlannedSource[] = [];
  for (const file of modules(folder)) {
    // A file without a default export is a helper of its neighbours.
    const definition = await load<SourceDefinition>(file, projectRoot, "optional");
    if (definition) sources.push({ definition, code: hashCode(file, projectRoot) });
  }
  return sources;
}

async function readContracts(folder: string, projectRoot: string) {
  const contracts = new Map<string, TableContract>();
  for (const file of modules(folder)) {
    const contract = await load<TableContract>(file, projectRoot, "optional");
    if (contract) contracts.set(moduleName(file), contract);
  }
  return contracts;
}

function checkContracts(
  system: string,
  models: readonly Model[],
  contracts: ReadonlyMap<string, TableContract>,
) {
  for (const [table, contract] of contracts) {
    const fail = (rule: string, value: string) => new PipelineError({ system, table, rule, value });
    if (!models.some(({ name }) => name === table))
      throw fail("a contract needs a model of the same name", "none");
    const columns = contract.columns.map(({ name }) => name);
    for (const name of [
      ...contract.primaryKey,
      ...contract.sortedBy,
      ...(contract.timeColumn ? [contract.timeColumn] : []),
      ...(contract.foreignKeys ?? []).flatMap((key) => key.columns),
    ])
      if (!columns.includes(name))
        throw fail(`the contract's keys and order must name its columns`, name);
    for (const key of contract.foreignKeys ?? [])
      if (!contracts.has(key.table))
        throw fail("a foreign key must reference a published table", key.table);
  }
}

async function load<T>(file: string, projectRoot: string, presence?: "optional") {
  const code = hashCode(file, projectRoot);
  checkUnchanged(relative(projectRoot, file), code, projectRoot);
  // The query makes Node read a changed module again within one process.
  const version = hashText(JSON.stringify(code)).slice(0, 12);
  const module = (await import(`${pathToFileURL(file).href}?v=${version}`)) as { default?: T };
  if (!module.default && !presence)
    throw new PipelineError({ file, rule: "the module must have a default export", value: "none" });
  return module.default;
}

/** Imported files as this process first saw them: Node never reads those again. */
const imported = new Map<string, string>();

function checkUnchanged(entry: string, code: Record<string, string>, projectRoot: string): void {
  for (const [name, hash] of Object.entries(code)) {
    if (name === entry) continue;
    const file = join(projectRoot, name);
    const first = imported.get(file) ?? hash;
    imported.set(file, first);
    // Old code under the new code's key would poison the cache.
    if (first !== hash)
      throw new PipelineError({
        file: name,
        rule: "an imported module must not change while the process that loaded it runs",
        value: `${first.slice(0, 12)} → ${hash.slice(0, 12)}`,
        advice: "start the build again",
      });
  }
}

function modules(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => entry.endsWith(".ts") && !entry.endsWith(".d.ts"))
    .sort()
    .map((entry) => join(folder, entry));
}

function moduleName(file: string): string {
  return basename(file, ".ts");
}
