import type { Database } from "./openDatabase.ts";
import type { Model } from "./parseModel.ts";
import { PipelineError } from "./PipelineError.ts";
import { literal } from "./quote.ts";
import { readRelations } from "./readRelations.ts";

interface Parsed {
  readonly error: boolean;
  readonly error_message?: string;
  readonly statements?: readonly unknown[];
}

/**
 * Compares a model's `@inputs` with the relations that its SQL reads.
 *
 * @throws PipelineError for a syntax error, more than one `select`, or an unlisted relation.
 */
export async function checkModelInputs(database: Database, model: Model): Promise<void> {
  const fail = (rule: string, value?: string) =>
    new PipelineError({ table: model.name, file: model.file, rule, value });
  const [row] = await database.rows<{ json: string }>(
    `select json_serialize_sql(${literal(model.sql)})::varchar as json`,
  );
  const parsed = JSON.parse(row!.json) as Parsed;
  if (parsed.error) throw fail(parsed.error_message ?? "the SQL must parse");
  const count = parsed.statements!.length;
  if (count !== 1) throw fail("a model must be one select", String(count));
  for (const name of readRelations(parsed.statements))
    if (!model.inputs.includes(name))
      throw fail("every relation the SQL reads must be listed in -- @inputs", name);
}
