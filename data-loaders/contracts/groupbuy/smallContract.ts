import type { TableContract } from "../../../lib/snapshots/types.ts";

/** Contract of a table of the ten-row example: that of the full table, among its own kind. */
export function smallContract({ timeColumn: _, ...contract }: TableContract): TableContract {
  const foreignKeys = (contract.foreignKeys ?? []).map((key) => ({
    ...key,
    table: `small_${key.table}`,
  }));
  return { ...contract, description: `Ten-row example. ${contract.description}`, foreignKeys };
}
