import { fileURLToPath } from "node:url";
import type { Keys } from "./computeKeys.ts";
import { hashCode, packageVersion } from "./hashCode.ts";
import { keyOf } from "./keys.ts";
import { PROJECT_ROOT, type Plan } from "./loadPlan.ts";

/** Keys of what follows from the written tables: their checks, the database file, the manifest. */
export interface OutputKeys {
  readonly checks: Readonly<Record<string, string>>;
  readonly database: string;
  readonly manifest: string;
}

/** @param sha256 - Hash of each published table's Parquet file. */
export function outputKeys(
  plan: Plan,
  keys: Keys,
  sha256: Readonly<Record<string, string>>,
): OutputKeys {
  const engine = packageVersion("@duckdb/node-api", PROJECT_ROOT);
  const checker = codeOf("./checkTable.ts");
  const checks: Record<string, string> = {};
  for (const [table, contract] of plan.contracts)
    checks[table] = keyOf({
      checker,
      contract: keys.nodes[table]!.parts.contract,
      file: sha256[table],
      references: (contract.foreignKeys ?? []).map((key) => sha256[key.table]),
    });
  const { system, parameters } = plan;
  return {
    checks,
    database: keyOf({ engine, packer: codeOf("./packDatabase.ts"), sha256 }),
    manifest: keyOf({
      maker: codeOf("./describeSnapshots.ts"),
      system,
      parameters,
      sources: plan.sources.map(({ definition }) => definition.describe(parameters)),
      contracts: [...plan.contracts],
      facts: ["rule_counts", "calendar_facts"].map((name) => keys.nodes[name]?.key),
      models: plan.models.map(({ name, inputs }) => [name, inputs]),
    }),
  };
}

function codeOf(module: string) {
  return hashCode(fileURLToPath(new URL(module, import.meta.url)), PROJECT_ROOT);
}
