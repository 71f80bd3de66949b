import type { Provenance, ProvenanceTable } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { copyText } from "./copyText.ts";
import { html } from "./html.ts";

/**
 * Where a number comes from: question, how it was computed and checked, parameters, tables with
 * their snapshot, and the SQL. Not yet in the document; the caller appends and opens it.
 */
export function provenancePanel(provenance: Provenance, title: string): HTMLDialogElement {
  const close = () => panel.close();
  const panel: HTMLDialogElement = html<HTMLDialogElement>`<dialog class="provenance" aria-labelledby="provenance-title"
    onclick=${(event: MouseEvent) => event.target === panel && close()}>
    <header>
      <h2 id="provenance-title">${title}</h2>
      <button type="button" class="tool" onclick=${close} autofocus>Close</button>
    </header>
    <div>
      ${provenance.question ? html`<p>${provenance.question}</p>` : null}
      <h3>How it was computed</h3>
      <dl>${facts(provenance).flatMap(pair)}</dl>
      <h3>Parameters</h3>
      ${parameterList(provenance)}
      <h3>Data</h3>
      ${provenance.tables.map(tableFacts)}
      <h3>SQL</h3>
      ${sqlBlock(provenance)}
    </div>
  </dialog>`;
  return panel;
}

const pair = ([term, text]: readonly [string, unknown]) => [
  html`<dt>${term}</dt>`,
  html`<dd>${text}</dd>`,
];

function facts(provenance: Provenance): (readonly [string, unknown])[] {
  const { source, verified, elapsedMs, rowCount, query, asOf } = provenance;
  const origin =
    source === "baked"
      ? "When this site was built, and shipped with the page"
      : `In this browser, in ${formatValue(elapsedMs, "milliseconds")}`;
  const checks = {
    true: "Yes: this browser recomputed it from the snapshot with the same result",
    false: "This browser's own result differs from the one shipped",
    undefined: "Not yet recomputed in this browser",
  };
  return [
    ["Query", query ? html`<code>${query}</code>` : "Free SQL"],
    ["Computed", origin],
    ...(source === "baked" ? [["Verified", checks[`${verified}`]] as const] : []),
    ["Rows", formatValue(rowCount, "integer")],
    ["Data until", formatValue(asOf, "date")],
  ];
}

function parameterList({ parameters }: Provenance): HTMLElement {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return html`<p>None.</p>`;
  return html`<dl>${entries.flatMap(([name, value]) => pair([name, parameterText(value)]))}</dl>`;
}

function parameterText(value: Provenance["parameters"][string]): string {
  if (value === null) return "no limit";
  if (Array.isArray(value)) return value.length === 0 ? "all" : value.join(", ");
  return String(value);
}

function tableFacts(table: ProvenanceTable): HTMLElement {
  return html`<dl>${[
    ["Table", html`<code>${table.name}</code>`],
    ["One row is", table.grain],
    ["Rows", formatValue(table.rows, "integer")],
    ["Data until", formatValue(table.asOf, "date")],
    ["Snapshot", html`<code title="${table.sha256}">sha256 ${table.sha256.slice(0, 16)}…</code>`],
  ].flatMap((fact) => pair(fact as [string, unknown]))}</dl><br>`;
}

/** The statement at once; laid out as soon as the formatter has arrived. */
function sqlBlock({ boundSql }: Provenance): HTMLElement {
  const code = html`<pre tabindex="0">${boundSql}</pre>`;
  const copy = copyText("Copy SQL", () => code.textContent);
  void import("sql-formatter").then(({ formatDialect, duckdb }) => {
    try {
      code.textContent = formatDialect(boundSql, { dialect: duckdb, keywordCase: "lower" });
    } catch {
      // A statement the formatter cannot read is shown as it ran.
    }
  });
  return html`<div>${code}${copy}</div>`;
}
