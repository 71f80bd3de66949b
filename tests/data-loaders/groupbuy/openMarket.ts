import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadQueries } from "../../../data-loaders/bake/loadQueries.ts";
import { openSnapshot } from "../../../data-loaders/bake/openSnapshot.ts";
import { runNative } from "../../../data-loaders/bake/runNative.ts";
import { buildSystem } from "../../../data-loaders/pipeline/buildSystem.ts";
import { compileQuery } from "../../../lib/queries/compileQuery.ts";
import { resolveDefaults } from "../../../lib/queries/resolveDefaults.ts";
import { toColumnar } from "../../../lib/queries/toColumnar.ts";
import type { ParameterValues } from "../../../lib/queries/types.ts";

export type ResultRow = Record<string, string | number | boolean | null>;

const silent = { info: () => {}, warn: () => {}, progress: () => {} };

/** The marketplace built afresh at full scale, with its named queries. */
export async function openMarket() {
  const root = mkdtempSync(join(tmpdir(), "openbook-market-"));
  const generated = join(root, ".openbook");
  const { manifest } = await buildSystem("groupbuy", {
    root: generated,
    parameters: {},
    log: silent,
  });
  const { connection, close } = await openSnapshot(generated, manifest);
  const queries = await loadQueries(new URL("../../../", import.meta.url).pathname, "groupbuy");
  return {
    manifest,
    rows: async <T>(sql: string) =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson() as unknown as T[],
    run: async (name: string, values: ParameterValues = {}): Promise<ResultRow[]> => {
      const query = queries.find((candidate) => candidate.name === name)!;
      const all = { ...resolveDefaults(query, manifest.asOf), ...values };
      const data = toColumnar(await runNative(connection, compileQuery(query, all)));
      const names = Object.keys(data);
      return (data[names[0]!] ?? []).map((_, i) =>
        Object.fromEntries(names.map((column) => [column, data[column]![i]!])),
      );
    },
    remove: () => {
      close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
