import type { Page, Provenance, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import { copyText } from "./copyText.ts";
import { dataTable } from "./dataTable.ts";
import { engineProgress } from "./engineProgress.ts";
import { html } from "./html.ts";
import { notice } from "./notice.ts";
import { sqlEditor } from "./sqlEditor.ts";

/**
 * A query's text with its values in place, to change and run in the page's engine; the result is a
 * table below. Not yet in the document; the caller appends and opens it.
 *
 * @param page - Where it runs; without one the text can only be read and copied.
 */
export function queryEditor(
  { boundSql, question, query }: Provenance,
  title: string,
  page: Page | undefined,
): HTMLDialogElement {
  const said = html`<span role="status"></span>`;
  const result = html`<div></div>`;
  const editor = sqlEditor(boundSql, "SQL of the query", () => void run());
  const button = html<HTMLButtonElement>`<button type="button" class="primary" onclick=${() => void run()}>Run</button>`;
  button.disabled = page === undefined;
  if (!page) said.textContent = "This page has no engine that could run it.";
  async function run() {
    if (!page || button.disabled) return;
    button.disabled = true;
    said.textContent = "Running …";
    try {
      const rows = await page.run(editor.text(), {}, { owner: "query editor" });
      said.textContent = summary(rows);
      result.replaceChildren(dataTable({ data: rows, title: `Result: ${title}` }));
    } catch (error) {
      said.textContent = "";
      result.replaceChildren(notice((error as Error).message, { tone: "bad" }));
    } finally {
      button.disabled = false;
    }
  }
  const close = () => panel.close();
  const reset = () => editor.write(boundSql);
  const panel: HTMLDialogElement = html<HTMLDialogElement>`<dialog class="query-editor" aria-labelledby="query-editor-title">
    <header><h2 id="query-editor-title">${title}</h2><button type="button" class="tool" onclick=${close}>Close</button></header>
    <p>${question ?? null} ${query ? html`<span>Query <code>${query}</code>, its values in place.</span>` : null}</p>
    ${editor.element}
    <div class="query-editor-tools">${button}<kbd>Ctrl Enter</kbd>${said}${page ? engineProgress(page.status) : null}
      <button type="button" class="tool tool-end" onclick=${reset}>Restore text</button>${copyText("Copy SQL", editor.text)}</div>
    ${result}</dialog>`;
  void layOut(boundSql).then((text) => {
    if (editor.text() === boundSql) editor.write(text);
    editor.focus();
  });
  return panel;
}

function summary({ length, provenance }: Rows): string {
  const count = `${formatValue(length, "integer")} ${nounFor(length, "row")}`;
  return `${count} in ${formatValue(provenance.elapsedMs, "milliseconds")}`;
}

/** A statement that the formatter cannot read stays as it ran. */
async function layOut(text: string): Promise<string> {
  try {
    const { formatDialect, duckdb } = await import("sql-formatter");
    return formatDialect(text, { dialect: duckdb, keywordCase: "lower" });
  } catch {
    return text;
  }
}
