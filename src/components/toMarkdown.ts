import type { Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { tableColumns } from "./tableColumns.ts";

/** Rows beyond this make a message or an issue unreadable; the text says how many are left out. */
const MOST = 200;

/**
 * A result as Markdown: title, table with formatted values, and where it comes from.
 *
 * @param address - Link to the page in its present state.
 */
export function toMarkdown(rows: Rows, title: string, address: string): string {
  const columns = tableColumns(rows);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const { query, asOf, tables } = rows.provenance;
  const left = rows.length - MOST;
  const source = [
    ...(query ? [`query \`${query}\``] : []),
    ...tables.map(({ name, sha256 }) => `table ${name} (sha256 ${sha256.slice(0, 12)})`),
    `data until ${formatValue(asOf, "date")}`,
  ];
  return [
    `### ${escape(title)}`,
    "",
    line(
      columns.map((column) =>
        escape(column.unit ? `${column.title} (${column.unit})` : column.title),
      ),
    ),
    line(columns.map(({ numeric }) => (numeric ? "---:" : "---"))),
    ...rows.slice(0, MOST).map((row) => line(columns.map(({ text }) => escape(text(row))))),
    ...(left > 0 ? ["", `… and ${formatValue(left, "integer")} more rows`] : []),
    "",
    `Source: ${source.join(", ")}. <${address}>`,
    "",
  ].join("\n");
}

/** Text that stays text: what Markdown or HTML would read gets a backslash, a new line a `<br>`. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, "<br>");
}
