import { quoteIdentifier } from "../../lib/queries/quoteIdentifier.ts";
import { replaceParameters } from "../../lib/queries/replaceParameters.ts";
import { sqlTokens } from "../../lib/queries/sqlTokens.ts";
import type { NamedQuery, ParameterValue, QueryParameter } from "../../lib/queries/types.ts";
import type { Identifier, TemplateValue } from "./types.ts";

/** SQL written on a page, with parameters inferred from its values. */
export interface FreeSql extends Pick<NamedQuery, "sql" | "parameters"> {
  readonly values: Readonly<Record<string, ParameterValue>>;
}

type Scalar = string | number | boolean | Date | null;

/**
 * Statement of a tagged template: every interpolation becomes a bound parameter.
 *
 * Lists expand to their items, for `in (…)` and `[…]`; an empty list matches nothing.
 */
export function fromTemplate(
  strings: readonly string[],
  values: readonly TemplateValue[],
): FreeSql {
  const binder = createBinder();
  const sql = strings.reduce((text, part, index) => {
    const value = values[index - 1]!;
    const name = `p${index}`;
    return (
      text + (isList(value) ? expand(text, name, value, binder) : place(name, value, binder)) + part
    );
  });
  return binder.finish(sql);
}

/**
 * Statement with `$name` parameters; a list becomes a list, `len($names)`.
 *
 * @throws RangeError for a name without a value or a value without a name.
 */
export function fromNames(sql: string, values: Readonly<Record<string, TemplateValue>>): FreeSql {
  const binder = createBinder();
  const used = new Set<string>();
  const text = replaceParameters(sql, (name) => {
    if (!Object.hasOwn(values, name))
      throw new RangeError(`run: every $name needs a value, got none for $${name}`);
    used.add(name);
    const value = values[name]!;
    return isList(value)
      ? `[${value.map((item, i) => place(`${name}_${i + 1}`, item, binder)).join(", ")}]`
      : place(name, value, binder);
  });
  const unused = Object.keys(values).find((name) => !used.has(name));
  if (unused) throw new RangeError(`run: every value needs a place, got $${unused} without one`);
  return binder.finish(text);
}

function createBinder() {
  const parameters = new Map<string, QueryParameter>();
  const values: Record<string, ParameterValue> = {};
  return {
    bind(name: string, type: QueryParameter["type"], value: string | number | boolean): string {
      parameters.set(name, { name, type, default: null, description: "" });
      values[name] = value;
      return `$${name}`;
    },
    finish(sql: string): FreeSql {
      checkOneStatement(sql);
      return { sql: sql.trim().replace(/;$/, ""), parameters: [...parameters.values()], values };
    },
  };
}

type Binder = ReturnType<typeof createBinder>;

function isList(value: TemplateValue): value is readonly (string | number | boolean | Date)[] {
  return Array.isArray(value);
}

/** Between brackets nothing stands for an empty list; elsewhere a query without rows does. */
function expand(before: string, name: string, list: readonly Scalar[], binder: Binder): string {
  if (list.length > 0)
    return list.map((item, i) => place(`${name}_${i + 1}`, item, binder)).join(", ");
  return /\[\s*$/.test(before) ? "" : "select null where false";
}

function place(name: string, value: Scalar | Identifier, binder: Binder): string {
  if (value === null) return "null";
  if (typeof value === "string") return binder.bind(name, "varchar", value);
  if (typeof value === "boolean") return binder.bind(name, "boolean", value);
  if (typeof value === "number") {
    const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
    return binder.bind(name, isInteger ? "integer" : "double", value);
  }
  if (value instanceof Date) return placeDate(name, value, binder);
  if (typeof value === "object" && "identifier" in value) return quoteIdentifier(value.identifier);
  throw new TypeError(
    `sql: values must be text, numbers, booleans, dates or lists, got ${typeof value}`,
  );
}

/** A `Date` at UTC midnight is a day, any other a point in time. */
function placeDate(name: string, value: Date, binder: Binder): string {
  const text = value.toISOString();
  if (text.endsWith("T00:00:00.000Z")) return binder.bind(name, "date", text.slice(0, 10));
  return `${binder.bind(name, "varchar", text.slice(0, -1))}::timestamp`;
}

/** The engine would run the first statement and drop the rest in silence. */
function checkOneStatement(sql: string): void {
  const code = sqlTokens(sql)
    .filter(({ kind }) => kind !== "comment")
    .map(({ kind, text }) => (kind === "text" ? text : "x"))
    .join("")
    .trim();
  const end = code.indexOf(";");
  if (end >= 0 && end < code.length - 1)
    throw new RangeError("sql: one statement at a time, got more after a semicolon");
}
