import { loadPlan, systemNames } from "./loadPlan.ts";
import { PipelineError } from "./PipelineError.ts";

/**
 * Systems in an order in which each follows those that it `needs`, else as they are given.
 *
 * A needed system that is not among them is left out: its last snapshots are read.
 *
 * @throws PipelineError when one needs a system that does not exist, or needs run in a circle.
 */
export async function orderSystems(
  systems: readonly string[],
  projectRoot?: string,
): Promise<string[]> {
  const needs = new Map<string, readonly string[]>();
  for (const name of systems) needs.set(name, await needsOf(name, projectRoot));
  const ordered = new Set<string>();
  const visit = (name: string, path: readonly string[]) => {
    if (ordered.has(name) || !needs.has(name)) return;
    if (path.includes(name))
      throw new PipelineError({
        system: name,
        rule: "systems must not need each other in a circle",
        value: [...path.slice(path.indexOf(name)), name].join(" → "),
      });
    for (const needed of needs.get(name)!) visit(needed, [...path, name]);
    ordered.add(name);
  };
  for (const name of systems) visit(name, []);
  return [...ordered];
}

async function needsOf(name: string, projectRoot: string | undefined): Promise<readonly string[]> {
  const { needs = [] } = (await loadPlan(name, { projectRoot })).system;
  const known = systemNames(projectRoot);
  const lost = needs.find((needed) => !known.includes(needed));
  if (lost !== undefined)
    throw new PipelineError({
      system: name,
      rule: `needs must be among ${known.join(", ")}`,
      value: lost,
    });
  return needs;
}
