import { existsSync, readFileSync } from "node:fs";
import { group } from "d3";
import { dirname, join, relative, resolve } from "node:path";
import type { LineageStep } from "../../lib/snapshots/types.ts";
import { sourceNode } from "../pipeline/computeKeys.ts";
import type { KeyFile } from "../pipeline/keys.ts";
import { loadPlan, systemNames, type Plan } from "../pipeline/loadPlan.ts";
import { landedFolder, pathsOf, type Paths } from "../pipeline/paths.ts";

const MANY = 3;

/** A step with what its header or definition says of it. */
export interface DescribedStep extends LineageStep {
  readonly description: string;
  /** What one row stands for; absent for sources and raw tables. */
  readonly grain?: string;
  /** What each of a raw table's files holds one value of: `date` of `date=2025-06-30/…`. */
  readonly partitionedBy?: string;
}

/**
 * Every step of a system from its sources to its models, inputs before what reads them.
 *
 * @param root - Folder of generated files (`.openbook`).
 * @returns no step when the project has snapshots of the system but not its definition.
 */
export async function systemLineage(
  system: string,
  root: string,
  projectRoot = ".",
): Promise<DescribedStep[]> {
  const project = resolve(projectRoot);
  if (!systemNames(project).includes(system)) return [];
  const plan = await loadPlan(system, { projectRoot: project });
  const models = plan.models.map(({ name, file, inputs, description, grain }): DescribedStep => ({
    name,
    kind: "model",
    inputs,
    file: file.replaceAll("\\", "/"),
    description,
    grain,
  }));
  return [...sourceSteps(plan, pathsOf(root, system)), ...models];
}

function sourceSteps(plan: Plan, paths: Paths): DescribedStep[] {
  const keys = readKeys(paths);
  return plan.sources.flatMap(({ definition, code }) => {
    const name = sourceNode(definition.name);
    const folder = `data-loaders/sources/${plan.system.name}/`;
    const modules = Object.keys(code).filter((path) => path.startsWith(folder));
    const file = modules.find((path) => path === `${folder}${definition.name}.ts`) ?? modules[0]!;
    const source = definition.describe(plan.parameters);
    const landed = landedFolder(paths, definition.name, keys?.nodes[name]?.key ?? "");
    const raws = definition.tables(landed, plan.parameters);
    return [
      {
        name,
        kind: "source" as const,
        inputs: fileNames(definition.inputs(plan.parameters), plan.projectRoot),
        file,
        description: `${source.name}: ${source.description}`,
      },
      ...raws.map((raw): DescribedStep => ({
        name: raw.name,
        kind: "raw",
        inputs: [name],
        file,
        description: `Rows of ${source.name} as they arrived.`,
        ...partition(raw.sql),
      })),
    ];
  });
}

/** From the pattern of the files that the raw table is read from. */
function partition(sql: string): Pick<DescribedStep, "partitionedBy"> {
  const by = /(\w+)=\*/.exec(sql)?.[1];
  return by === undefined ? {} : { partitionedBy: by };
}

/** Paths in the repository; more than a few of one folder are told as their folder. */
function fileNames(files: readonly string[], projectRoot: string): string[] {
  const names = files.map((path) => relative(projectRoot, resolve(projectRoot, path)));
  const folders = group(names, dirname);
  return [...folders].flatMap(([folder, inside]) =>
    inside.length > MANY ? [`${folder}/ (${inside.length} files)`] : inside,
  );
}

function readKeys(paths: Paths): KeyFile | undefined {
  const file = join(paths.snapshots, "keys.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as KeyFile) : undefined;
}
