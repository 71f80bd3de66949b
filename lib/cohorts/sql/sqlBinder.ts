import { quoteIdentifier } from "../../queries/quoteIdentifier.ts";
import type { ParameterType, ParameterValue, QueryParameter } from "../../queries/types.ts";

/** A statement with its parameters and their values: what `compileQuery` and `boundSql` take. */
export interface GeneratedQuery {
  readonly sql: string;
  readonly parameters: readonly QueryParameter[];
  /** One value per parameter. */
  readonly values: Readonly<Record<string, ParameterValue>>;
}

/** Collects the values of a statement under construction. */
export interface SqlBinder {
  /** Declares a parameter; returns its placeholder, `$name`. */
  bind(name: string, type: ParameterType, value: ParameterValue, description: string): string;
  /** The finished query. */
  finish(sql: string): GeneratedQuery;
}

/** A binder without parameters. */
export function sqlBinder(): SqlBinder {
  const parameters: QueryParameter[] = [];
  const values: Record<string, ParameterValue> = {};
  return {
    bind(name, type, value, description) {
      if (!Object.hasOwn(values, name))
        parameters.push({ name, type, default: value, description });
      values[name] = value;
      return `$${name}`;
    },
    finish: (sql) => ({ sql: sql.trim(), parameters, values }),
  };
}

/** Table and columns that hold events. */
export interface EventSource {
  readonly table: string;
  readonly user: string;
  readonly event: string;
  /** A column of type TIMESTAMP, in UTC. */
  readonly time: string;
}

/**
 * The CTE `events (row_id, user_id, event, time_ms, …)`: rows with a user and a time.
 *
 * @param extra - Further columns: name in the CTE → column of the table.
 */
export function eventsCte(
  source: EventSource,
  extra: Readonly<Record<string, string>> = {},
): string {
  const column = (name: string, type: string) => `${quoteIdentifier(name)}::${type}`;
  const more = Object.entries(extra).map(
    ([name, from]) => `,\n    ${quoteIdentifier(from)} as ${quoteIdentifier(name)}`,
  );
  return `events as (
  select
    row_number() over () as row_id,
    ${column(source.user, "varchar")} as user_id,
    ${column(source.event, "varchar")} as event,
    epoch_ms(${column(source.time, "timestamp")})::double as time_ms${more.join("")}
  from ${quoteIdentifier(source.table)}
  where ${quoteIdentifier(source.user)} is not null and ${quoteIdentifier(source.time)} is not null
)`;
}
