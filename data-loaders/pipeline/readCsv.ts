import { identifiers, literal } from "./quote.ts";
import type { RawTable } from "./types.ts";

/**
 * A raw relation over CSV files: comma, `"` quotes, one header line, UTF-8.
 *
 * Nothing is guessed: the header must be `columns`, in order, and a value that is not of its
 * column's type fails with file and line. Read a column as `varchar` to let a rule decide.
 *
 * @param options.columns - Column → DuckDB type, in the file's order.
 * @param options.nullText - Text that stands for null, besides the empty field.
 */
export function readCsv(options: {
  name: string;
  files: readonly string[];
  columns: Readonly<Record<string, string>>;
  nullText?: string;
}): RawTable {
  const { name, files, columns, nullText } = options;
  const names = Object.keys(columns);
  const nulls = nullText === undefined ? [""] : ["", nullText];
  return {
    name,
    header: { files, columns: names },
    sql: `select ${identifiers(names)} from read_csv(${fileList(files)},
      auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
      nullstr = [${nulls.map(literal).join(", ")}], columns = ${columnTypes(columns)})`,
  };
}

/** SQL list of file names (globs allowed). */
export function fileList(files: readonly string[]): string {
  return `[${files.map(literal).join(", ")}]`;
}

/** SQL struct of column types, as `columns` of DuckDB's readers wants it. */
export function columnTypes(columns: Readonly<Record<string, string>>): string {
  const entries = Object.entries(columns).map(
    ([name, type]) => `${literal(name)}: ${literal(type)}`,
  );
  return `{${entries.join(", ")}}`;
}
