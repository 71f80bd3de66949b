import { inputFiles } from "./computeKeys.ts";
import type { Plan } from "./loadPlan.ts";
import type { Database } from "./openDatabase.ts";
import { literal } from "./quote.ts";
import { placeOf } from "./placeOf.ts";

/** The first Parquet input that cannot be read to its end; DuckDB's message may name no file. */
export async function findDamagedFile(database: Database, plan: Plan): Promise<string | undefined> {
  const files = plan.sources.flatMap((source) => inputFiles(source, plan));
  for (const file of files.filter((name) => name.endsWith(".parquet"))) {
    try {
      await database.rows(`select bit_xor(hash(t)) from read_parquet(${literal(file)}) t`);
    } catch {
      return placeOf(file, plan.projectRoot);
    }
  }
  return undefined;
}
