import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSnapshot } from "../../../data-loaders/bake/openSnapshot.ts";
import { buildSystem } from "../../../data-loaders/pipeline/buildSystem.ts";
import type { BuildParameters, Log } from "../../../data-loaders/pipeline/types.ts";
import type { Manifest } from "../../../lib/snapshots/types.ts";

/** The shop built into a folder of its own, with its database file open. */
export interface BuiltShop {
  readonly root: string;
  readonly manifest: Manifest;
  /** Rows as JSON values; cast money and counts to DOUBLE. */
  rows<T = Record<string, never>>(sql: string): Promise<T[]>;
  /** The only value of the only row. */
  value(sql: string): Promise<number>;
  /** Lines of a landed raw file, header included. */
  rawLines(name: string): string[];
  connection: Awaited<ReturnType<typeof openSnapshot>>["connection"];
  remove(): void;
}

export const silent: Log = { info: () => {}, warn: () => {}, progress: () => {} };

export async function buildShop(parameters: BuildParameters = {}): Promise<BuiltShop> {
  const root = mkdtempSync(join(tmpdir(), "openbook-shop-"));
  const generated = join(root, ".openbook");
  const { manifest } = await buildSystem("shop", { root: generated, parameters, log: silent });
  const { connection, close } = await openSnapshot(generated, manifest);
  const rows = async <T>(sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as unknown as T[];
  return {
    root,
    manifest,
    connection,
    rows,
    value: async (sql) => Number(Object.values((await rows<object>(sql))[0]!)[0]),
    rawLines: (name) => readFileSync(findRaw(generated, name), "utf8").trimEnd().split("\n"),
    remove: () => {
      close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Path of a landed raw file. */
function findRaw(generated: string, name: string): string {
  const raw = join(generated, "raw");
  const found = readdirSync(raw, { recursive: true, encoding: "utf8" }).find((file) =>
    file.endsWith(name),
  );
  return join(raw, found ?? name);
}
