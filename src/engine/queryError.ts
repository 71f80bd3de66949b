import type { ParameterValues } from "../../lib/queries/types.ts";

/** A query that failed in the engine: carries the SQL as run and with its values in place. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly sql: string;
  readonly boundSql: string;
  readonly parameters: ParameterValues;

  constructor(
    message: string,
    query: { sql: string; boundSql: string; parameters: ParameterValues },
    cause?: unknown,
  ) {
    super(message, { cause });
    this.sql = query.sql;
    this.boundSql = query.boundSql;
    this.parameters = query.parameters;
  }
}
