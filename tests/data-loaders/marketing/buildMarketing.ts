import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadQueries } from "../../../data-loaders/bake/loadQueries.ts";
import { openSnapshot } from "../../../data-loaders/bake/openSnapshot.ts";
import { runNative } from "../../../data-loaders/bake/runNative.ts";
import { buildSystem } from "../../../data-loaders/pipeline/buildSystem.ts";
import type { BuildParameters, Log } from "../../../data-loaders/pipeline/types.ts";
import { compileQuery } from "../../../lib/queries/compileQuery.ts";
import { resolveDefaults } from "../../../lib/queries/resolveDefaults.ts";
import { toColumnar } from "../../../lib/queries/toColumnar.ts";
import type { ParameterValues } from "../../../lib/queries/types.ts";

type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** The marketing system at a small size, with its database file open. */
export interface BuiltMarketing {
  /** Folder of generated files. */
  readonly root: string;
  /** Hash of each published table's file. */
  readonly hashes: Readonly<Record<string, string>>;
  rows(sql: string): Promise<Row[]>;
  /** A named query's rows, keys in snake_case. */
  query(name: string, values?: ParameterValues): Promise<Row[]>;
  remove(): void;
}

const silent: Log = { info: () => {}, warn: () => {}, progress: () => {} };

export async function buildMarketing(
  parameters: BuildParameters = {},
  threads?: number,
): Promise<BuiltMarketing> {
  const folder = mkdtempSync(join(tmpdir(), "openbook-marketing-"));
  const root = join(folder, ".openbook");
  const small = { campaigns: 3000, customers: 600, millionSnapshots: "", ...parameters };
  const { manifest } = await buildSystem("marketing", {
    root,
    parameters: small,
    threads,
    log: silent,
  });
  const { connection, close } = await openSnapshot(root, manifest);
  const queries = await loadQueries(process.cwd(), "marketing");
  return {
    root,
    hashes: Object.fromEntries(manifest.tables.map(({ name, sha256 }) => [name, sha256])),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[],
    async query(name, values = {}) {
      const query = queries.find((each) => each.name === name)!;
      const given = { ...resolveDefaults(query, manifest.asOf), ...values };
      const data = toColumnar(await runNative(connection, compileQuery(query, given)));
      const names = Object.keys(data);
      const length = data[names[0]!]?.length ?? 0;
      return Array.from({ length }, (_, i) =>
        Object.fromEntries(names.map((name) => [name, data[name]![i] as Cell])),
      );
    },
    remove: () => {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
