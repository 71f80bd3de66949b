import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { loadQueries } from "../../../data-loaders/bake/loadQueries.ts";
import { openSnapshot } from "../../../data-loaders/bake/openSnapshot.ts";
import { buildSystem } from "../../../data-loaders/pipeline/buildSystem.ts";
import type { BuildParameters } from "../../../data-loaders/pipeline/types.ts";
import { boundSql } from "../../../lib/queries/boundSql.ts";
import type { ParameterValues } from "../../../lib/queries/types.ts";
import type { Manifest } from "../../../lib/snapshots/types.ts";
import { silent } from "../shop/buildShop.ts";

/** The retail kit built from a CSV file, with its database file open. */
export interface BuiltRetail {
  readonly manifest: Manifest;
  rows<T = Record<string, never>>(sql: string): Promise<T[]>;
  /** A named query with these values, the others at their defaults; keys as in SQL. */
  query<T = Record<string, never>>(name: string, values?: ParameterValues): Promise<T[]>;
  remove(): void;
}

/**
 * Builds the kit from the bytes of a file.
 *
 * @param name - Ends with `.gz` to be packed.
 */
export async function buildRetail(
  content: string | Buffer,
  parameters: BuildParameters = {},
  name = "lines.csv",
): Promise<BuiltRetail> {
  const folder = mkdtempSync(join(tmpdir(), "openbook-retail-"));
  const csv = join(folder, name);
  writeFileSync(csv, name.endsWith(".gz") ? gzipSync(content) : content);
  const root = join(folder, "root");
  const options = { root, parameters: { csv, ...parameters }, log: silent };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const { manifest } = await buildSystem("retail", options).catch((error: unknown) => {
    remove();
    throw error;
  });
  const { connection, close } = await openSnapshot(root, manifest);
  const queries = await loadQueries(".", "retail");
  const rows = async <T>(sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as unknown as T[];
  return {
    manifest,
    rows,
    query<T>(query: string, values: ParameterValues = {}) {
      const found = queries.find((each) => each.name === query)!;
      const defaults = found.parameters.map((each) => [
        each.name,
        each.default === "@as_of" ? manifest.asOf : each.default,
      ]);
      const all = { ...Object.fromEntries(defaults), ...values } as ParameterValues;
      return rows<T>(boundSql(found, all));
    },
    remove: () => {
      close();
      remove();
    },
  };
}
