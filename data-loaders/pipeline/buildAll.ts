import type { BuildOptions, BuildResult } from "./build.ts";
import { buildSystem } from "./buildSystem.ts";
import { loadPlan, systemNames } from "./loadPlan.ts";
import { orderSystems } from "./orderSystems.ts";
import { PipelineError } from "./PipelineError.ts";
import type { BuildParameters } from "./types.ts";

/**
 * Builds systems one after the other, each after those it needs and with those of the given parameters that it has.
 *
 * @param options.systems - Default: all.
 * @throws PipelineError when no system has a given parameter, or a build fails.
 */
export async function buildAll(
  options: BuildOptions & { readonly systems?: readonly string[] | undefined },
): Promise<Record<string, BuildResult>> {
  const { projectRoot, parameters = {} } = options;
  const named = options.systems?.length ? options.systems : systemNames(projectRoot);
  const systems = await orderSystems(named, projectRoot);
  const known = new Map<string, readonly string[]>();
  for (const name of systems)
    known.set(name, Object.keys((await loadPlan(name, { projectRoot })).parameters));
  for (const name of Object.keys(parameters))
    if (![...known.values()].flat().includes(name))
      throw new PipelineError({
        rule: `a parameter must belong to one of ${systems.join(", ")}`,
        value: name,
      });
  const results: Record<string, BuildResult> = {};
  for (const name of systems)
    results[name] = await buildSystem(name, {
      ...options,
      parameters: subset(parameters, known.get(name)!),
    });
  return results;
}

function subset(parameters: BuildParameters, names: readonly string[]): BuildParameters {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => names.includes(name)));
}
