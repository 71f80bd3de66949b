import type { ParameterValue } from "../../lib/queries/types.ts";
import type { Provenance, ProvenanceTable, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { copyText } from "./copyText.ts";
import { factList } from "./factList.ts";
import { html } from "./html.ts";
import { lineageTrace } from "./lineageTrace.ts";
import { narrowButtons } from "./narrowButtons.ts";
import { methodFacts } from "./methodFacts.ts";
import type { Origin } from "./origin.ts";
import { originBody } from "./originBody.ts";
import { rerunCheck } from "./rerunCheck.ts";
import { rowFacts } from "./rowFacts.ts";
import { findCell, type ShownValue } from "./shownValue.ts";
import { rowPageLinks } from "./rowPageLinks.ts";
import { siteLink } from "./siteLink.ts";
import { freshnessText } from "./freshnessText.ts";

/**
 * Where a number comes from: the cell and its row, how it was computed and checked, its method,
 * parameters, tables with their snapshot, SQL and lineage. Not yet in the document; the caller
 * appends and opens it.
 */
export function provenancePanel(
  source: Rows | Origin,
  title: string,
  shown: ShownValue,
): HTMLDialogElement {
  const close = () => panel.close();
  const panel: HTMLDialogElement = html<HTMLDialogElement>`<dialog class="provenance" aria-labelledby="provenance-title"
    onclick=${(event: MouseEvent) => event.target === panel && close()}>
    <header>
      <h2 id="provenance-title">${title}</h2>
      <button type="button" class="tool" onclick=${close} autofocus>Close</button>
    </header>
    ${"provenance" in source ? resultBody(source, { title, shown, close }) : originBody(source, shown)}
  </dialog>`;
  return panel;
}

interface Asked {
  readonly title: string;
  readonly shown: ShownValue;
  readonly close: () => void;
}

function resultBody(rows: Rows, { title, shown, close }: Asked): HTMLElement {
  const { provenance } = rows;
  return html`<div data-system=${provenance.system}>
      ${provenance.question ? html`<p>${provenance.question}</p>` : null}
      ${rowPageLinks(rows, shown)}
      ${narrowButtons(rows, shown, close)}
      ${rowFacts(rows, shown)}
      <h3>How it was computed</h3>
      ${factList(facts(rows, shown))}
      ${rerunCheck(rows)}
      ${methodPart(rows, shown)}
      <h3>SQL</h3>
      ${sqlBlock(provenance)}
      <h3>Parameters</h3>
      ${parameterList(provenance)}
      <h3>Data</h3>
      ${provenance.tables.map((table) => tableFacts(table))}
      <h3>Lineage</h3>
      ${lineageTrace(provenance, shown.text ?? title)}
    </div>`;
}

const COMPUTED = "Computed on this page from these rows";
const OWN = "Shown as the query returns it; the page computed other columns from these rows";

/** The method where it gave what was selected: the value, its interval or columns of the row. */
function methodPart(rows: Rows, shown: ShownValue): HTMLElement | null {
  const { methodId, computed = [] } = rows.provenance;
  if (!methodId) return null;
  if (isOwnValue(rows, shown))
    return shown.interval ? methodFacts(methodId, "Method of the interval") : null;
  const isWhole = shown.text === undefined && computed.length > 0;
  return methodFacts(methodId, isWhole ? `Method of ${computed.join(", ")}` : "Method");
}

/** Whether the value is a column that the SQL returns, though the page computed others. */
function isOwnValue(rows: Rows, shown: ShownValue): boolean {
  const cell = findCell(rows, shown);
  return cell !== undefined && !(rows.provenance.computed ?? []).includes(cell.field.key);
}

function facts(rows: Rows, shown: ShownValue): (readonly [string, unknown])[] {
  const { provenance } = rows;
  const { source, verified, elapsedMs, rowCount, query, asOf, system, derived } = provenance;
  const origin =
    source === "baked"
      ? "When this site was built, and shipped with the page"
      : `In this browser, in ${formatValue(elapsedMs, "milliseconds")}`;
  const checks = {
    true: "✓ Yes: this browser recomputed it from the snapshot with the same result",
    false: "✗ This browser's own result differs from the one shipped",
    undefined: "Not yet recomputed in this browser",
  };
  const entry = siteLink(`/catalog/queries#${system}.${query}`);
  return [
    ["Query", query ? html`<a href=${entry}><code>${query}</code></a>` : "Free SQL"],
    ["Computed", origin],
    ...(source === "baked" ? [["Verified", checks[`${verified}`]] as const] : []),
    ["Rows", html`<span data-rows=${rowCount}>${formatValue(rowCount, "integer")}</span>`],
    ...(derived ? [["Then", isOwnValue(rows, shown) ? OWN : COMPUTED] as const] : []),
    ["Data until", formatValue(asOf, "date")],
  ];
}

function parameterList({ parameters }: Provenance): HTMLElement {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return html`<p>None.</p>`;
  return factList(entries.map(([name, value]) => [name, parameterText(value)]));
}

function parameterText(value: ParameterValue): string {
  if (value === null) return "no limit";
  if (Array.isArray(value)) return value.length === 0 ? "all" : value.join(", ");
  return String(value);
}

function tableFacts(table: ProvenanceTable): HTMLElement {
  return html`<div class="provenance-table">${factList([
    ["Table", html`<code>${table.name}</code>`],
    ["One row is", table.grain],
    ["Rows", formatValue(table.rows, "integer")],
    ["Data until", `${formatValue(table.asOf, "date")}, ${freshnessText(table).text}`],
    ["Snapshot", html`<code>sha256 ${table.sha256}</code>`],
    ...(table.inputs?.length ? [["Made from", table.inputs.join(", ")] as const] : []),
  ])}</div>`;
}

/** Statements as the formatter laid them out, by the statement that ran. */
const laidOut = new Map<string, string>();

/** The statement at once; laid out as soon as the formatter has arrived. */
function sqlBlock({ boundSql }: Provenance): HTMLElement {
  const known = laidOut.get(boundSql);
  const code = html`<pre tabindex="0" aria-label="SQL">${known ?? boundSql}</pre>`;
  const copy = copyText("Copy SQL", () => code.textContent);
  const show = (text: string) => {
    laidOut.set(boundSql, text);
    code.textContent = text;
    code.dataset["ready"] = "";
  };
  if (known === undefined) void layOut(boundSql).then(show);
  else show(known);
  return html`<div>${code}${copy}</div>`;
}

async function layOut(sql: string): Promise<string> {
  const { formatDialect, duckdb } = await import("sql-formatter");
  try {
    return formatDialect(sql, { dialect: duckdb, keywordCase: "lower" });
  } catch {
    // A statement the formatter cannot read is shown as it ran.
    return sql;
  }
}
