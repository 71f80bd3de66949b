import { checkParameterValue } from "./checkParameterValue.ts";
import { sqlTokens } from "./sqlTokens.ts";
import type {
  NamedQuery,
  ParameterType,
  ParameterValue,
  QueryColumn,
  QueryParameter,
} from "./types.ts";

const parameterTypes: readonly ParameterType[] = [
  "integer",
  "double",
  "varchar",
  "date",
  "boolean",
  "integer[]",
  "varchar[]",
];
const columnTypes =
  /^(boolean|smallint|integer|bigint|double|varchar|date|timestamp|decimal\(\d+,\d+\))$/;
const tags = ["question", "grain", "tables", "param", "column"];

/** One `-- @tag text` of the header. */
interface HeaderLine {
  readonly tag: string;
  readonly text: string;
  readonly line: number;
}

type Fail = (line: number, requirement: string, got: string) => never;

/**
 * Reads a named query: header, then one statement. The grammar is in `lib/sql/README.md`.
 *
 * @throws SyntaxError that names file and line, the rule and what was found.
 */
export function parseQuery(system: string, name: string, text: string): NamedQuery {
  const fail: Fail = (line, requirement, got) => {
    throw new SyntaxError(
      `parseQuery: lib/sql/${system}/${name}.sql:${line}: ${requirement}, got ${got}`,
    );
  };
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("--"));
  const headerEnd = end < 0 ? lines.length : end;
  const header = readHeader(lines.slice(0, headerEnd), fail);
  const sql = lines.slice(headerEnd).join("\n").trim().replace(/;$/, "");
  const all = (tag: string) => header.filter((line) => line.tag === tag);
  const one = (tag: string): string => {
    const [found, second] = all(tag);
    if (!found) return fail(1, `the header needs one @${tag}`, "none");
    if (second) fail(second.line, `the header needs one @${tag}`, "a second");
    return found.text;
  };
  const query: NamedQuery = {
    system,
    name,
    question: one("question"),
    grain: one("grain"),
    tables: one("tables").split(/\s*,\s*/),
    parameters: all("param").map((line) => readParameter(line, fail)),
    columns: all("column").map((line) => readColumn(line, fail)),
    sql,
  };
  checkNames(query, fail);
  checkStatement(query, headerEnd + 1, fail);
  return query;
}

function readHeader(lines: readonly string[], fail: Fail): HeaderLine[] {
  return lines.flatMap((line, index) => {
    const match = /^--\s*@(\w+)\s*(.*)$/.exec(line);
    if (!match) return [];
    const [, tag, text] = match as unknown as [string, string, string];
    if (!tags.includes(tag))
      fail(index + 1, `a tag must be one of @${tags.join(", @")}`, `@${tag}`);
    if (text.trim() === "") fail(index + 1, `@${tag} must say something`, "nothing");
    return [{ tag, text: text.trim(), line: index + 1 }];
  });
}

function readParameter({ text, line }: HeaderLine, fail: Fail): QueryParameter {
  const match = /^([a-z]\w*) (\S+) = (.+?) : (.+)$/.exec(text);
  if (!match) return fail(line, "@param must read `name type = default : description`", text);
  const [, name, typeText, defaultText, description] = match as unknown as string[] as [
    string,
    string,
    string,
    string,
    string,
  ];
  const type = parameterTypes.find((candidate) => candidate === typeText);
  if (!type) return fail(line, `a type must be one of ${parameterTypes.join(", ")}`, typeText);
  if (defaultText === "@as_of") {
    if (type !== "date") fail(line, "@as_of is a default for dates only", type);
    return { name, type, default: "@as_of", description };
  }
  return { name, type, default: readDefault(name, type, defaultText, line, fail), description };
}

function readDefault(
  name: string,
  type: ParameterType,
  text: string,
  line: number,
  fail: Fail,
): ParameterValue {
  try {
    const value = JSON.parse(text) as ParameterValue;
    checkParameterValue({ name, type }, value);
    return value;
  } catch (error) {
    const reason = error instanceof TypeError ? ` (${error.message})` : "";
    return fail(line, `a default must be JSON of type ${type} or @as_of`, `${text}${reason}`);
  }
}

function readColumn({ text, line }: HeaderLine, fail: Fail): QueryColumn {
  const match = /^([a-z]\w*) (\S+)(?: (\S+))? : (.+)$/.exec(text);
  if (!match) return fail(line, "@column must read `name type [unit] : description`", text);
  const [, name, type, unit, description] = match as unknown as [
    string,
    string,
    string,
    string | undefined,
    string,
  ];
  if (!columnTypes.test(type)) fail(line, "a column's type must be a snapshot type", type);
  return { name, type, description, ...(unit === undefined ? {} : { unit }) };
}

function checkNames(query: NamedQuery, fail: Fail): void {
  if (query.columns.length === 0) fail(1, "the header needs at least one @column", "none");
  for (const kind of ["parameters", "columns"] as const) {
    const names = query[kind].map((item) => item.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) fail(1, `names of ${kind} must be unique`, `${twice} twice`);
  }
}

/** One statement that uses exactly the declared parameters. */
function checkStatement(query: NamedQuery, firstLine: number, fail: Fail): void {
  if (query.sql === "") fail(firstLine, "a statement must follow the header", "nothing");
  const tokens = sqlTokens(query.sql);
  if (tokens.some((token) => token.kind === "text" && token.text.includes(";")))
    fail(firstLine, "a file holds one statement", "several");
  const used = new Set(
    tokens.filter(({ kind }) => kind === "parameter").map(({ text }) => text.slice(1)),
  );
  const declared = new Set(query.parameters.map(({ name }) => name));
  for (const name of used)
    if (!declared.has(name)) fail(firstLine, "every $name needs a @param", `$${name} without one`);
  for (const name of declared)
    if (!used.has(name)) fail(firstLine, "every @param must be used", `${name} unused`);
}
