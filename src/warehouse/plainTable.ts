import { html } from "../components/html.ts";
import type { CellValue, Row, Rows } from "../engine/types.ts";
import { openNumber } from "../components/openNumber.ts";
import { formatValue } from "../format/formatValue.ts";

/** What became of a row since the step before. */
export type RowChange = "new" | "changed" | "same";

export interface PlainTableOptions {
  /** Names the table for readers who do not see it. */
  readonly title: string;
  /** Column that names a row: with `before`, each row says whether it is new or changed. */
  readonly key?: string | undefined;
  /** The rows before the step. */
  readonly before?: Rows | undefined;
}

const MARKS: Record<RowChange, string> = { new: "＋ new", changed: "✎ changed", same: "–" };

/** A short result as a table; what changed since `before` is said in words and marked. */
export function plainTable(rows: Rows, { title, key, before }: PlainTableOptions): HTMLElement {
  const compares = key !== undefined && before !== undefined;
  const old = new Map(compares ? before.map((row) => [String(row[key]), row]) : []);
  const head = [...(compares ? ["what happened"] : []), ...rows.fields.map(({ name }) => name)];
  const body = rows.map((row) => {
    const earlier = compares ? old.get(String(row[key])) : row;
    const cells = rows.fields.map((field) => {
      const text = cellText(row[field.key]!, field.type);
      const isChanged = earlier !== undefined && text !== cellText(earlier[field.key]!, field.type);
      const value = row[field.key]!;
      const shown = isNumber(value) ? numberOf(rows, row, field, title) : text;
      return html`<td class=${isNumber(value) ? "numeric" : ""}>${isChanged ? html`<mark>${shown}</mark>` : shown}</td>`;
    });
    const change = changeOf(row, earlier, rows);
    return html`<tr data-change=${change}>${compares ? html`<td>${MARKS[change]}</td>` : null}${cells}</tr>`;
  });
  return html`<figure class="plain-table"><figcaption>${title}</figcaption>
    <div class="table-scroll" tabindex="0" role="region" aria-label="${title}"><table>
    <thead><tr>${head.map((name) => html`<th scope="col"><span>${name}</span></th>`)}</tr></thead>
    <tbody>${body}</tbody></table></div>
    ${rows.length === 0 ? html`<p>No rows.</p>` : null}</figure>`;
}

function changeOf(row: Row, earlier: Row | undefined, { fields }: Rows): RowChange {
  if (earlier === undefined) return "new";
  const isSame = ({ key, type }: Rows["fields"][number]) =>
    cellText(row[key]!, type) === cellText(earlier[key]!, type);
  return fields.every(isSame) ? "same" : "changed";
}

function numberOf(rows: Rows, row: Row, field: Rows["fields"][number], title: string) {
  const { key, type } = field;
  const format = /^(decimal|double)/i.test(type) ? "number" : "text";
  return openNumber(rows, row[key], format, { row, column: key, title });
}

const isNumber = (value: CellValue) => typeof value === "number" || typeof value === "bigint";

/** Days as YYYY-MM-DD: in a lesson about bounds the reader compares them digit by digit. */
function cellText(value: CellValue, type: string): string {
  if (value === null) return "null";
  if (value instanceof Date)
    return value
      .toISOString()
      .slice(0, /^date\b/i.test(type) ? 10 : 16)
      .replace("T", " ");
  if (isNumber(value) && /^(decimal|double)/i.test(type)) return formatValue(value, "number");
  return String(value);
}
