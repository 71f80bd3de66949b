import type { DuckDBConnection } from "@duckdb/node-api";
import type { Model } from "./parseModel.ts";
import { PipelineError } from "./PipelineError.ts";

/**
 * Compares a model's `@inputs` with the relations that its SQL reads.
 *
 * @throws PipelineError for a syntax error, more than one statement, or an unlisted relation.
 */
export async function checkModelInputs(connection: DuckDBConnection, model: Model): Promise<void> {
  const fail = (rule: string, value?: string, cause?: unknown) =>
    new PipelineError({ table: model.name, file: model.file, rule, value }, { cause });
  const count = await connection.extractStatements(model.sql).then(
    (statements) => statements.count,
    (error: Error) => {
      throw fail(error.message.trim(), undefined, error);
    },
  );
  if (count !== 1) throw fail("a model must be one statement", String(count));
  for (const name of connection.getTableNames(model.sql, false))
    if (!model.inputs.includes(name))
      throw fail("every relation the SQL reads must be listed in -- @inputs", name);
}
