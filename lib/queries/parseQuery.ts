import { parseColumn } from "./parseColumn.ts";
import { parseParameter } from "./parseParameter.ts";
import { sqlTokens } from "./sqlTokens.ts";
import type { NamedQuery } from "./types.ts";

const tags = ["question", "grain", "tables", "param", "column"];

/** One `-- @tag text` of the header. */
interface HeaderLine {
  readonly tag: string;
  readonly text: string;
  readonly line: number;
}

type Fail = (line: number, message: string, cause?: unknown) => never;

/**
 * Reads a named query: header, then one statement. The grammar is in `lib/sql/README.md`.
 *
 * @throws SyntaxError that names file and line, the rule and what was found.
 */
export function parseQuery(system: string, name: string, text: string): NamedQuery {
  const fail: Fail = (line, message, cause) => {
    const place = `lib/sql/${system}/${name}.sql:${line}`;
    throw new SyntaxError(`parseQuery: ${place}: ${message}`, { cause });
  };
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("--"));
  const headerEnd = end < 0 ? lines.length : end;
  const header = readHeader(lines.slice(0, headerEnd), fail);
  const query: NamedQuery = {
    system,
    name,
    question: one(header, "question", fail),
    grain: one(header, "grain", fail),
    tables: one(header, "tables", fail).split(/\s*,\s*/),
    parameters: each(header, "param", parseParameter, fail),
    columns: each(header, "column", parseColumn, fail),
    sql: lines.slice(headerEnd).join("\n").trim().replace(/;$/, ""),
  };
  checkNames(query, fail);
  checkStatement(query, headerEnd + 1, fail);
  return query;
}

function readHeader(lines: readonly string[], fail: Fail): HeaderLine[] {
  return lines.flatMap((text, index) => {
    const match = /^--\s*@(\w+)\s*(.*)$/.exec(text);
    if (!match) return [];
    const line = { tag: match[1]!, text: match[2]!.trim(), line: index + 1 };
    if (!tags.includes(line.tag))
      fail(line.line, `a tag must be one of @${tags.join(", @")}, got @${line.tag}`);
    if (line.text === "") fail(line.line, `@${line.tag} must say something, got nothing`);
    return [line];
  });
}

function one(header: readonly HeaderLine[], tag: string, fail: Fail): string {
  const [found, second] = header.filter((line) => line.tag === tag);
  if (!found) return fail(1, `the header needs one @${tag}, got none`);
  if (second) return fail(second.line, `the header needs one @${tag}, got a second`);
  return found.text;
}

function each<T>(
  header: readonly HeaderLine[],
  tag: string,
  parse: (text: string) => T,
  fail: Fail,
): T[] {
  return header
    .filter((line) => line.tag === tag)
    .map(({ text, line }) => {
      try {
        return parse(text);
      } catch (cause) {
        return fail(line, (cause as Error).message, cause);
      }
    });
}

function checkNames(query: NamedQuery, fail: Fail): void {
  if (query.columns.length === 0) fail(1, "the header needs at least one @column, got none");
  for (const kind of ["parameters", "columns"] as const) {
    const names = query[kind].map((item) => item.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) fail(1, `names of ${kind} must be unique, got ${twice} twice`);
  }
}

/** One statement that uses exactly the declared parameters. */
function checkStatement(query: NamedQuery, line: number, fail: Fail): void {
  if (query.sql === "") fail(line, "a statement must follow the header, got nothing");
  const tokens = sqlTokens(query.sql);
  if (tokens.some((token) => token.kind === "text" && token.text.includes(";")))
    fail(line, "a file holds one statement, got several");
  const used = new Set(
    tokens.filter(({ kind }) => kind === "parameter").map(({ text }) => text.slice(1)),
  );
  const declared = new Set(query.parameters.map(({ name }) => name));
  for (const name of used)
    if (!declared.has(name)) fail(line, `every $name needs a @param, got $${name} without one`);
  for (const name of declared)
    if (!used.has(name)) fail(line, `every @param must be used, got ${name} unused`);
}
