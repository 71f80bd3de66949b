import type { BakedQuery, ParameterValue } from "../../lib/queries/types.ts";
import { openSnapshot } from "./openSnapshot.ts";
import { bakedCache, bakedKey } from "./bakedCache.ts";
import { bakeQuery } from "./bakeQuery.ts";
import type { BakedSystem } from "./bakeSystem.ts";

/**
 * A system whose queries have a value as the default of one parameter, with the results that follow
 * from it: what a page of a parameterised file ships. Other queries are as they were.
 *
 * @param names - Queries that the page names; the others are left out.
 */
export async function bindQueries(
  system: BakedSystem,
  { names, parameter, value }: Binding,
  root: string,
): Promise<BakedSystem> {
  const { manifest } = system;
  const cache = bakedCache(root, manifest.system);
  const queries: BakedQuery[] = [];
  for (const query of system.queries.filter(({ name }) => names.includes(name))) {
    const bound = bind(query, parameter, value);
    if (!bound) {
      queries.push(query);
      continue;
    }
    const place = `${parameter}=${String(value)}`;
    const key = bakedKey(bound, manifest);
    const kept = await cache.read(query.name, key, place);
    const made = kept ?? (await run(bound, system, root));
    if (!kept) await cache.write(key, made, place);
    queries.push(made);
  }
  return { ...system, queries };
}

export interface Binding {
  readonly names: readonly string[];
  readonly parameter: string;
  readonly value: ParameterValue;
}

/** The query as its file would have it with that default; undefined without such a parameter. */
function bind(query: BakedQuery, name: string, value: ParameterValue) {
  if (!query.parameters.some((parameter) => parameter.name === name)) return undefined;
  const { system, question, grain, tables, columns, sql } = query;
  const parameters = query.parameters.map((parameter) =>
    parameter.name === name ? { ...parameter, default: value } : parameter,
  );
  return { system, name: query.name, question, grain, tables, parameters, columns, sql };
}

async function run(query: NonNullable<ReturnType<typeof bind>>, system: BakedSystem, root: string) {
  const snapshot = await openSnapshot(root, system.manifest);
  try {
    return await bakeQuery(snapshot.connection, query, system.manifest.asOf);
  } finally {
    snapshot.close();
  }
}
