import type { Manifest } from "../../lib/snapshots/types.ts";

/**
 * Module by which catalogue pages reach every system: Framework publishes files that are named
 * literally, and a new system must not need a new line in a page.
 */
export function systemsModule(manifests: readonly Manifest[]): string {
  const file = (path: string) => `FileAttachment(${JSON.stringify(path)})`;
  const entries = manifests.map(({ system, tables }) => {
    // `.href`: Framework adds a Parquet reader for every attachment that is not told what for.
    const downloads = tables.map(
      (table) =>
        `${JSON.stringify(table.name)}: ${file(`/data/${system}/tables/${table.file}`)}.href`,
    );
    return `  ${JSON.stringify(system)}: {
    metrics: ${file(`/data/catalog/metrics/${system}.json`)},
    queries: ${file(`/data/catalog/queries/${system}.json`)},
    database: ${file(`/data/${system}/${system}.duckdb`)},
    engine,
    tables: {${downloads.join(", ")}}
  }`;
  });
  return `import {FileAttachment} from "observablehq:stdlib";
import {engine} from "../../systems/engine.js";

export const systems = {
${entries.join(",\n")}
};
`;
}
