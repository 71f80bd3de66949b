import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Metric } from "../../lib/catalog/types.ts";

export interface LoadedMetric extends Metric {
  readonly id: string;
  /** Path in the repository. */
  readonly file: string;
}

/** Metrics of a system: the default exports of `lib/metrics/<system>/*.ts`, by file name. */
export async function loadMetrics(system: string, projectRoot = "."): Promise<LoadedMetric[]> {
  const folder = `lib/metrics/${system}`;
  const path = resolve(projectRoot, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((file) => file.endsWith(".ts"));
  return Promise.all(
    files.sort().map(async (name) => {
      const file = `${folder}/${name}`;
      const module = (await import(pathToFileURL(join(path, name)).href)) as { default?: Metric };
      if (!module.default)
        throw new Error(`loadMetrics: ${file} must export a metric as default, got none`);
      return { ...module.default, id: basename(name, ".ts"), file };
    }),
  );
}
