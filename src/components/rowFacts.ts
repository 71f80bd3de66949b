import type { CellValue, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { exactText } from "./exactText.ts";
import { factList } from "./factList.ts";
import { html } from "./html.ts";
import { findCell, type ShownInterval, type ShownValue } from "./shownValue.ts";

/** Which cell of the result the reader selected, with every digit, and the row around it. */
export function rowFacts(rows: Rows, shown: ShownValue): HTMLElement | null {
  const cell = findCell(rows, shown);
  const index = cell?.row ?? (shown.row ? rows.indexOf(shown.row) : -1);
  if (!cell && index < 0) return writtenOnly(rows, shown);
  const row = rows[index]!;
  const facts: [string, unknown][] = [];
  if (shown.text !== undefined) facts.push(["Shown", shown.text]);
  if (cell) {
    const { field } = cell;
    const unit = field.unit ? ` ${field.unit}` : "";
    facts.push(["Exact value", html`<code data-exact>${exactText(cell.value)}</code>`]);
    const by = isComputed(rows, field.key)
      ? html`<span data-computed>, computed on this page</span>`
      : null;
    facts.push(["Column", html`<span><code data-column>${field.name}</code>${unit}${by}</span>`]);
    if (field.description) facts.push(["Meaning", field.description]);
  }
  facts.push([
    "Row",
    html`<span><b data-row>${index + 1}</b> of ${formatValue(rows.length, "integer")}</span>`,
  ]);
  const others = rows.fields.map(({ key, name }) => [name, exactText(row[key])] as const);
  return html`<div><h3>The value</h3>${factList(facts)}
    ${intervalFacts(rows, shown.interval)}
    <details class="provenance-row"><summary>All columns of this row</summary>${factList(others)}</details></div>`;
}

const isComputed = ({ provenance }: Rows, key: string) =>
  provenance.computed?.includes(key) ?? false;

/** The interval apart from its value: one may be the query's own and the other a method's. */
function intervalFacts(rows: Rows, interval: ShownInterval | undefined): HTMLElement | null {
  if (!interval) return null;
  const { label, text, limits, column } = interval;
  const by =
    column !== undefined && !isComputed(rows, column)
      ? "The SQL below, as columns of the same row"
      : rows.provenance.methodId
        ? "The method below, on this page, from the rows that the SQL returns"
        : "This page, from the rows that the SQL returns";
  const exact = limits.map((limit) => exactText(limit as CellValue)).join(" to ");
  return html`<div data-interval><h3>Its interval</h3>${factList([
    [label, text],
    ...(limits.length > 0 ? [["Exact limits", html`<code>${exact}</code>`] as const] : []),
    ["Computed by", by],
  ])}</div>`;
}

/** A value that no single cell holds: the page computed it from the rows. */
function writtenOnly(rows: Rows, shown: ShownValue): HTMLElement | null {
  if (shown.text === undefined) return null;
  const from = `Computed on this page from the ${formatValue(rows.length, "integer")} rows of the result`;
  const exact: [string, unknown][] =
    typeof shown.value === "number"
      ? [["Exact value", html`<code data-exact>${exactText(shown.value)}</code>`]]
      : [];
  return html`<div><h3>The value</h3>${factList([["Shown", shown.text], ...exact, ["From", from]])}</div>`;
}
