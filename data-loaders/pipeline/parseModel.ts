import { PipelineError } from "./PipelineError.ts";

/** A model: `data-loaders/models/<system>/<name>.sql`, header parsed. */
export interface Model {
  readonly name: string;
  readonly file: string;
  readonly description: string;
  readonly grain: string;
  readonly materialized: "table" | "view";
  /** Raw tables and models it reads. */
  readonly inputs: readonly string[];
  /** Build parameters it reads with `getvariable`. */
  readonly parameters: readonly string[];
  /** The statement without its header and final semicolon. */
  readonly sql: string;
}

const KEYS = ["description", "grain", "materialized", "inputs", "parameters"];

/**
 * Parses a model file: `-- @key value` lines, then one `select`.
 *
 * @throws PipelineError naming the file and the header line that is missing or unknown.
 */
export function parseModel(name: string, file: string, text: string): Model {
  const { header, sql } = splitHeader(file, text);
  const fail = (rule: string, value?: string) =>
    new PipelineError({ table: name, file, rule, value });
  for (const key of ["description", "grain", "inputs"])
    if (!header.has(key)) throw fail(`the header needs -- @${key}`, "none");
  const materialized = header.get("materialized") ?? "table";
  if (materialized !== "table" && materialized !== "view")
    throw fail("@materialized must be table or view", materialized);
  const model: Model = {
    name,
    file,
    description: header.get("description")!,
    grain: header.get("grain")!,
    materialized,
    inputs: list(header.get("inputs")),
    parameters: list(header.get("parameters")),
    sql,
  };
  checkParameters(model, fail);
  return model;
}

function splitHeader(file: string, text: string) {
  const header = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  let last: string | undefined;
  let index = 0;
  for (; index < lines.length; index++) {
    const line = lines[index]!.trim();
    const entry = /^--\s*@(\w+)\s*(.*)$/.exec(line);
    if (entry) {
      last = entry[1]!;
      if (!KEYS.includes(last))
        throw new PipelineError({
          file,
          line: index + 1,
          rule: `a header line must be one of ${KEYS.join(", ")}`,
          value: `@${last}`,
        });
      header.set(last, entry[2]!.trim());
    } else if (line.startsWith("--") && last) {
      header.set(last, `${header.get(last)} ${line.slice(2).trim()}`.trim());
    } else if (line !== "" && !line.startsWith("--")) break;
    else last = undefined;
  }
  return { header, sql: lines.slice(index).join("\n").trim().replace(/;\s*$/, "") };
}

function checkParameters(model: Model, fail: (rule: string, value?: string) => PipelineError) {
  const code = model.sql.replace(/--.*$/gm, "");
  if (
    /\b(read_(csv|csv_auto|parquet|json\w*|ndjson\w*|text|blob)|parquet_scan|glob)\s*\(/i.test(code)
  )
    throw fail("a model reads raw tables and models only; files are read by sources");
  for (const [call, name] of code.matchAll(/getvariable\s*\(\s*(?:'([^']*)')?/gi))
    if (!name || !model.parameters.includes(name))
      throw fail("a parameter must be a literal listed in -- @parameters", name ?? call);
}

function list(text: string | undefined): string[] {
  return (text ?? "").split(/[\s,]+/).filter(Boolean);
}
