import { PipelineError } from "../pipeline/PipelineError.ts";

/** A file of SQL with its title and `-- @key value` lines. */
export interface SqlFile<K extends string> {
  readonly title: string;
  readonly header: Readonly<Record<K, string>>;
  /** Everything below the header, without the final semicolon. */
  readonly sql: string;
}

/**
 * Parses `-- Title.`, one `-- @key value` line for each of `keys`, then SQL.
 *
 * @throws PipelineError naming file and line of what is missing, unknown or repeated.
 */
export function parseHeader<K extends string>(
  file: string,
  text: string,
  keys: readonly K[],
): SqlFile<K> {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("--"));
  const header: Partial<Record<K, string>> = {};
  const fail = (line: number, rule: string, value: string) =>
    new PipelineError({ file, line, rule, value });
  const title = /^-- ([^@].*\.)$/.exec(lines[0] ?? "")?.[1];
  if (!title) throw fail(1, "the first line must be -- and a sentence", lines[0] || "none");
  for (const [index, line] of lines.slice(1, end).entries()) {
    const [, key, value] = /^-- @(\w+) (.+)$/.exec(line) ?? [];
    const known = keys.find((each) => each === key);
    if (!known) throw fail(index + 2, `a header line must be -- @${keys.join(", @")}`, line);
    if (header[known] !== undefined) throw fail(index + 2, "each key stands once", line);
    header[known] = value!;
  }
  const missing = keys.find((key) => header[key] === undefined);
  if (missing) throw fail(end + 1, `the header needs -- @${missing}`, "none");
  const sql = lines.slice(end).join("\n").trim().replace(/;$/, "");
  if (end < 0 || sql === "") throw fail(lines.length, "SQL must follow the header", "none");
  return { title, header: header as Record<K, string>, sql };
}
