import { html } from "../components/html.ts";
import type { CellValue, Row, Rows } from "../engine/types.ts";
import { openNumber } from "../components/openNumber.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";

type Field = Rows["fields"][number];

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
      const text = cellText(row[field.key]!, field);
      const isChanged = earlier !== undefined && text !== cellText(earlier[field.key]!, field);
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
  const isSame = (field: Field) =>
    cellText(row[field.key]!, field) === cellText(earlier[field.key]!, field);
  return fields.every(isSame) ? "same" : "changed";
}

function numberOf(rows: Rows, row: Row, field: Field, title: string) {
  const { key } = field;
  return openNumber(rows, row[key], numberFormat(field), { row, column: key, title });
}

/** Counts and ids stand as they are, amounts with their currency. */
function numberFormat({ name, type }: Field): ValueFormat {
  if (!/^(decimal|double)/i.test(type)) return "text";
  return name.endsWith("_usd") ? "usdCents" : "number";
}

const isNumber = (value: CellValue) => typeof value === "number" || typeof value === "bigint";

/** Days as YYYY-MM-DD: in a lesson about bounds the reader compares them digit by digit. */
function cellText(value: CellValue, field: Field): string {
  if (value === null) return "null";
  if (value instanceof Date)
    return value
      .toISOString()
      .slice(0, /^date\b/i.test(field.type) ? 10 : 16)
      .replace("T", " ");
  return isNumber(value) ? formatValue(value, numberFormat(field)) : String(value);
}
