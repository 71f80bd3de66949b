import type { Severity } from "../../lib/checks/types.ts";
import { copyText } from "../components/copyText.ts";
import { dataTable } from "../components/lazyDataTable.ts";
import { factList } from "../components/factList.ts";
import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import type { Page, Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import { runCheck } from "./runCheck.ts";
import { statusChip } from "./statusChip.ts";

/** The two sets of tables that checks run on. */
export interface CheckedPages {
  /** The published tables. */
  readonly clean: Page;
  /** Their spoilt copy. */
  readonly dirty: Page;
}

/** Everything a check's entry shows once it is opened. */
export interface CheckFacts {
  readonly result: Row;
  readonly detail: Row;
  readonly findings: readonly Row[];
  readonly pages: CheckedPages;
}

/** What a check expects, its statement, the rows it found in the build, and buttons to run it. */
export function checkBody({ result, detail, findings, pages }: CheckFacts): HTMLElement[] {
  const text = (value: unknown) => formatValue(value, "text");
  const [sql, severity] = [text(detail["sql"]), result["severity"] as Severity];
  const id = text(result["checkId"]);
  const output = html`<div role="status"></div>`;
  const run = async (page: Page) => {
    output.textContent = "Running; the engine starts if it has to …";
    try {
      const outcome = await runCheck(page, { id, sql, severity });
      output.replaceChildren(...outcomeParts(outcome, id));
    } catch (error) {
      output.replaceChildren(notice((error as Error).message, { tone: "bad" }));
    }
  };
  return [
    factList([
      ["Expects", text(detail["expectation"])],
      ["Asks the owner", text(detail["question"])],
      ["On a finding", { warn: "a note", error: "a fault", block: "the build ends" }[severity]],
      [
        "Reads",
        `${formatValue(result["rowsRead"], "integer")} ${nounFor(result["rowsRead"], "row")}`,
      ],
      ["File", html`<code>lib/checks/shop/${id.replace(".", "/")}.sql</code>`],
    ]),
    html`<pre tabindex="0" aria-label="SQL of ${id}">${sql}</pre>`,
    html`<div class="table-tools">
      <button type="button" class="tool" onclick=${() => void run(pages.clean)}>Run on the published tables</button>
      <button type="button" class="tool" onclick=${() => void run(pages.dirty)}>Run on the spoilt copy</button>
      ${copyText("Copy SQL", () => sql)}</div>`,
    output,
    ...foundParts(findings, detail["dirtyMessage"]),
  ];
}

function outcomeParts(outcome: Awaited<ReturnType<typeof runCheck>>, id: string): HTMLElement[] {
  const { status, message, rows } = outcome;
  if (!rows) return [html`<p>${statusChip(status)} ${message}</p>`];
  const time = formatValue(rows.provenance.elapsedMs, "milliseconds");
  const found =
    rows.length === 0
      ? "No row is at fault"
      : `${formatValue(rows.length, "integer")} rows at fault`;
  const parts = [html`<p>${statusChip(status)} ${found}; ${time} in this browser.</p>`];
  return rows.length === 0
    ? parts
    : [...parts, dataTable({ data: rows, title: `Rows found by ${id}` })];
}

/** The build's own sample, so that rows are there before any engine is. */
function foundParts(findings: readonly Row[], message: unknown): HTMLElement[] {
  if (message)
    return [html`<p>On the spoilt copy it cannot run: ${formatValue(message, "text")}</p>`];
  if (findings.length === 0) return [];
  const rows = findings.map((row) => JSON.parse(formatValue(row["rowText"], "text")) as Row);
  const names = Object.keys(rows[0]!);
  return [
    html`<p>The first rows that the build found in the spoilt copy:</p>`,
    html`<div class="table-scroll" tabindex="0" role="region" aria-label="Rows found by the build"><table>
      <thead><tr>${names.map((name) => html`<th scope="col"><span>${name}</span></th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${names.map((name) => html`<td>${String(row[name] ?? "null")}</td>`)}</tr>`)}</tbody></table></div>`,
  ];
}
